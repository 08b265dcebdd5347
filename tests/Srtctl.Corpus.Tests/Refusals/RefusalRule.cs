using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>An error that stops a job which the Python tool runs, and how the record itself shows that it is right.</summary>
/// <param name="Row">Row of docs/differences.md that gives the reason.</param>
/// <param name="Code">Code of the error.</param>
/// <param name="Confirms">Whether the record bears out what the error says, found without srtctl's planner.</param>
public sealed record RefusalRule(int Row, string Code, Func<Diagnostic, OracleVariant, bool> Confirms);
