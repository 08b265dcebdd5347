// node read.mjs HYPARQUET FILE: prints the rows of a Parquet file as JSON, one per line.
const [module, path] = process.argv.slice(2)
const { asyncBufferFromFile, parquetReadObjects } = await import(`${module}/src/node.js`)
const plain = (_, value) => typeof value === 'bigint' ? value.toString() : value
for (const row of await parquetReadObjects({ file: await asyncBufferFromFile(path) })) {
  console.log(JSON.stringify(row, plain))
}
