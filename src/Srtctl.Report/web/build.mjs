// Bundles the page, and makes sure that the licences beside this file are those of what is in the bundle.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const result = await build({
  entryPoints: { page: "source/page.ts" },
  outdir: "made",
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome111", "firefox113", "safari16.4"],
  charset: "ascii",
  legalComments: "none",
  metafile: true,
  write: false,
});

const packages = new Set();
for (const file of Object.keys(result.metafile.inputs)) {
  const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  if (found) packages.add(found[1]);
}

const texts = [];
for (const name of [...packages].sort()) {
  const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
  texts.push(`${name} ${version}\n\n${(await readFile(`node_modules/${name}/LICENSE`, "utf8")).trim()}\n`);
}

const licences = texts.join("\n\n");
if ((await readFile("licences.txt", "utf8").catch(() => "")) !== licences) {
  await writeFile("bundled-licences.txt", licences);
  console.error(
    "error: web/licences.txt differs from the licences of the bundled packages: copy bundled-licences.txt.");
  process.exit(1);
}

await mkdir("made", { recursive: true });
for (const file of result.outputFiles) await writeFile(file.path, file.contents);
