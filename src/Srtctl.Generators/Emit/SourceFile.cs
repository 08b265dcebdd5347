using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Generators.Emit;

/// <summary>Emitted files are UTF-8 without a byte order mark, like every file of the repository.</summary>
internal static class SourceFile
{
    private static readonly UTF8Encoding _encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static Action<string, string> AddTo(SourceProductionContext output) =>
        (name, text) => output.AddSource(name, SourceText.From(text, _encoding));
}
