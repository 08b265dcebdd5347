using System.Security.Cryptography;
using System.Text;
using Srtctl.Cli.Presentation;

namespace Srtctl.Cli;

/// <summary>The last resort: a fault of srtctl itself, told in one line, with the details in a file.</summary>
internal static class InternalError
{
    private const int CodeBytes = 3;

    public static async Task ReportAsync(Exception error, Terminal terminal, TimeProvider time)
    {
        var details = error.ToString();
        var code = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{error.GetType()} {error.StackTrace}"))[..CodeBytes]);
        var path = Path.Combine(Path.GetTempPath(), $"srtctl-{Environment.ProcessId}-{code}.txt");
        string place;
        try
        {
            await File.WriteAllTextAsync(path, $"{time.GetUtcNow():u}\n{details}\n");
            place = $"The report is {path}.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            place = $"The report could not be written: {failure.Message}";
        }

        var message = error.Message.ReplaceLineEndings(" ");
        await terminal.Error.WriteLineAsync($"{terminal.ErrorStyle.Red("error")} SRT2099 internal error {code}: {message} {place}");
    }
}
