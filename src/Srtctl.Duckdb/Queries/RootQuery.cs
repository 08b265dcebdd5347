using Srtctl.Duckdb.Caching;
using Srtctl.Duckdb.Native;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Duckdb.Queries;

/// <summary>
/// SQL over all runs below a directory: views <c>runs</c>, <c>results</c>, <c>batches</c>, <c>memory</c>, <c>events</c>
/// and <c>requests</c>. A query reads those, and nothing else of the machine, and writes nothing.
/// </summary>
public sealed record RootQuery
{
    /// <summary>Directory of run directories.</summary>
    public required string Root { get; init; }

    /// <summary>Directory in which to remember what runs hold; null to read all of them each time.</summary>
    public string? IndexDirectory { get; init; }

    /// <summary>Clock that dates caches.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Answers one query.</summary>
    /// <exception cref="QueryException">It cannot be answered.</exception>
    public QueryResult Run(string sql, CancellationToken cancellation = default)
    {
        using var database = Open();
        using var connection = database.Connect();
        Prepare(connection, RunViews.NamedIn(sql), cancellation);
        return QueryRun.Of(connection, sql, cancellation);
    }

    internal Database Open()
    {
        if (DuckdbLibrary.Problem is { } problem)
            throw new QueryException(problem);
        if (!Directory.Exists(Root))
            throw new QueryException(new(
                "SRT4103", Severity.Error, "--root", $"There is no directory '{Root}'.",
                "Name the directory that has the run directories with --root."));
        return Database.Open();
    }

    /// <summary>Makes the views and then shuts the connection's database off from everything else.</summary>
    private void Prepare(Connection connection, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var views = MakeViews(connection, names, cancellation);
        connection.Execute(
            $"""
            SET allowed_paths = {Sql.List(views.Files)};
            SET enable_external_access = false;
            SET lock_configuration = true;
            """,
            cancellation);
    }

    internal RunViews MakeViews(
        Connection connection, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Root));
        var views = new RunViews(connection, root, new RunCache(Time));
        new RunIndex(connection, root, IndexDirectory, Time).Load(cancellation);
        views.Make(names, cancellation);
        return views;
    }
}
