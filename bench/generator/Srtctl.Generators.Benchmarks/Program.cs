using System.Diagnostics;
using Srtctl.Generators.Benchmarks;

// dotnet run -c Release --project bench/generator/Srtctl.Generators.Benchmarks -- REPOSITORY: what generating all
// options costs; ends with 1 when a limit is missed.
const int Runs = 7;
const double LimitMilliseconds = 500;
const int LineLimit = 4000;

if (args is not [var repository])
{
    Console.Error.WriteLine("usage: Srtctl.Generators.Benchmarks REPOSITORY");
    return 2;
}

var model = ModelSources.Of(repository);
var first = Generation.Of(model);
var full = Median(() => Generation.Of(model));
var edited = Median(first.AfterUnrelatedEdit);
var compile = Stopwatch.StartNew();
first.Emit();
compile.Stop();

var (files, lines, characters) = first.Emitted();
Console.WriteLine($"catalogs                      {model.Catalogs.Length,8}");
Console.WriteLine($"files emitted                 {files,8}");
Console.WriteLine($"lines, of the longest file    {lines,8}  limit {LineLimit}");
Console.WriteLine($"characters, of all            {characters,8}");
Console.WriteLine($"first generation, ms          {first.Elapsed.TotalMilliseconds,8:F0}");
Console.WriteLine($"full generation, ms           {full,8:F0}  limit {LimitMilliseconds:F0}");
Console.WriteLine($"after an unrelated edit, ms   {edited,8:F2}");
Console.WriteLine($"compiling the options, ms     {compile.Elapsed.TotalMilliseconds,8:F0}");
return full <= LimitMilliseconds && lines <= LineLimit ? 0 : 1;

static double Median(Func<Generation> run) =>
    Enumerable.Range(0, Runs).Select(_ => run().Elapsed.TotalMilliseconds).Order().ElementAt(Runs / 2);
