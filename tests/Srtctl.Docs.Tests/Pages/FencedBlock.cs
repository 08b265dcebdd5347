namespace Srtctl.Docs.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">Path of the page, relative to the repository.</param>
/// <param name="Line">Line number of the opening fence, from 1.</param>
/// <param name="Language">First word after the fence: <c>sh</c>, <c>csharp</c>, <c>text</c>, …</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="CoveredBy">What the comment <c>covered by …</c> above the block names; null without one.</param>
internal sealed record FencedBlock(string Page, int Line, string Language, string Text, string? CoveredBy)
{
    /// <summary>Where the block is, as editors understand it.</summary>
    public string Place => $"{Page}:{Line}";
}
