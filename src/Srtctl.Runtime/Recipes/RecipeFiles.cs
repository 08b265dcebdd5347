using System.Text;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Sweeps;
using Srtctl.Recipes;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Writing;
using Srtctl.Recipes.Yaml;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Runtime.Recipes;

/// <summary>Loads recipes from files, directories and standard input.</summary>
public sealed class RecipeFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<SweepPoint> _points = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly RecipeSources _sources = new();
    private readonly EquatableArray<RecipeEdit> _edits;
    private readonly Func<Stream> _standardInput;
    private bool _isSeveral;

    private RecipeFiles(EquatableArray<RecipeEdit> edits, Func<Stream> standardInput)
    {
        _edits = edits;
        _standardInput = standardInput;
    }

    /// <summary>The jobs of all files that the words name; several of them are shown like the points of a sweep.</summary>
    /// <param name="words">Files, directories, patterns, <c>file:selector</c>, or <c>-</c>.</param>
    /// <param name="edits">Changes made to every recipe before it is read.</param>
    /// <param name="standardInput">Opens what <c>-</c> stands for.</param>
    public static LoadedJobs Load(
        EquatableArray<string> words, EquatableArray<RecipeEdit> edits, Func<Stream> standardInput)
    {
        var files = new RecipeFiles(edits, standardInput);
        var all = files.Targets(words);
        foreach (var target in all)
            files.Add(target);
        return new LoadedJobs
        {
            Points = EquatableArray.From(files._points),
            SweepName = all.Length > 1 || files._isSeveral ? string.Join(' ', words) : null,
            Diagnostics = EquatableArray.From(files._findings),
            Recipes = files._sources,
        };
    }

    /// <summary>The recipes that the variants of files stand for, each with a name for its file.</summary>
    /// <inheritdoc cref="Load"/>
    public static (EquatableArray<KeyValuePair<string, ResolvedRecipe>> Recipes, EquatableArray<Diagnostic> Findings) Resolve(
        EquatableArray<string> words, EquatableArray<RecipeEdit> edits, Func<Stream> standardInput)
    {
        var files = new RecipeFiles(edits, standardInput);
        var recipes = new List<KeyValuePair<string, ResolvedRecipe>>();
        foreach (var target in files.Targets(words))
        {
            var stem = target.IsStandardInput ? "recipe" : Path.GetFileNameWithoutExtension(target.Path);
            if (files.RequestOf(target) is not { } request)
                continue;
            var (resolved, findings) = RecipeResolution.Of(request);
            files._findings.AddRange(findings);
            recipes.AddRange(resolved.Select(recipe => KeyValuePair.Create(
                recipe.Suffix.Length == 0 ? $"{stem}_resolved" : $"{stem}_{recipe.Suffix}", recipe)));
        }

        return (EquatableArray.From(recipes), EquatableArray.From(files._findings));
    }

    private RecipeTarget[] Targets(EquatableArray<string> words)
    {
        var targets = words.Select(static word => (word, Targets: RecipeTarget.Of(word))).ToArray();
        _findings.AddRange(
            targets.Where(static pair => pair.Targets.Count == 0)
                .Select(static pair => RecipeFileFindings.Missing(pair.word)));
        return [.. targets.SelectMany(static pair => pair.Targets).Distinct()];
    }

    private RecipeRequest? RequestOf(RecipeTarget target)
    {
        var file = target.IsStandardInput ? "<standard input>" : target.Path;
        return Text(target, file) is { } text
            ? new RecipeRequest(text, file) { Selector = target.Selector, Edits = _edits }
            : null;
    }

    private void Add(RecipeTarget target)
    {
        if (RequestOf(target) is not { File: var file } request)
            return;
        var read = RecipeReader.Read(request);
        _findings.AddRange(read.Diagnostics);
        _isSeveral |= read.IsSeveral;
        if (read.Jobs.IsEmpty && !read.Diagnostics.Any(static finding => finding.Severity == Severity.Error))
            _findings.Add(RecipeFileFindings.NoJob(file));
        foreach (var job in read.Jobs)
            Add(job, file);
    }

    private void Add(RecipeJob job, string file)
    {
        if (!_names.TryAdd(job.Job.Name, file))
            job = Renamed(job, file);
        _sources.Add(job);
        _points.Add(new SweepPoint(job.Job, job.Parameters));
    }

    /// <summary>Results and rendered folders go by the name, so a second job of one name gets a number.</summary>
    private RecipeJob Renamed(RecipeJob job, string file)
    {
        var name = job.Job.Name;
        var number = 2;
        while (!_names.TryAdd($"{name}-{number}", file))
            number++;
        _findings.Add(RecipeFileFindings.SameName(file, name, _names[name], $"{name}-{number}"));
        return job with { Job = job.Job with { Name = $"{name}-{number}" } };
    }

    /// <summary>As much as is ever read, and one character more, so that the reader sees that it is too much.</summary>
    private static string Bounded(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        while (text.Length <= YamlReader.LongestText && reader.ReadBlock(buffer) is > 0 and var count)
            text.Append(buffer, 0, count);
        return text.ToString();
    }

    private string? Text(RecipeTarget target, string file)
    {
        try
        {
            using var stream = target.IsStandardInput ? _standardInput() : File.OpenRead(target.Path);
            using var reader = new StreamReader(stream, Strict);
            return Bounded(reader);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            _findings.Add(RecipeFileFindings.Unreadable(file, error.Message));
            return null;
        }
    }
}
