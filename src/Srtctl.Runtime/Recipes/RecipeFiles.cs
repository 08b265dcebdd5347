using System.Text;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Sweeps;
using Srtctl.Recipes;
using Srtctl.Recipes.Editing;
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
        var targets = words.Select(static word => (word, Targets: RecipeTarget.Of(word))).ToArray();
        files._findings.AddRange(
            targets.Where(static pair => pair.Targets.Count == 0).Select(static pair => RecipeFileFindings.Missing(pair.word)));
        var all = targets.SelectMany(static pair => pair.Targets).Distinct().ToArray();
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

    private void Add(RecipeTarget target)
    {
        var file = target.IsStandardInput ? "<standard input>" : target.Path;
        if (Text(target, file) is not { } text)
            return;
        var read = RecipeReader.Read(new RecipeRequest(text, file) { Selector = target.Selector, Edits = _edits });
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
        {
            _findings.Add(RecipeFileFindings.SameName(file, job.Job.Name, _names[job.Job.Name]));
            return;
        }

        _sources.Add(job);
        _points.Add(new SweepPoint(job.Job, job.Parameters));
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
