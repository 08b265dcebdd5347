using System.Globalization;

namespace Srtctl.Agent.Mocks;

/// <summary>Notices that the process that started this one is gone.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    /// <summary>Ends when the parent changes. A process that init started is not watched.</summary>
    public static async Task UntilGoneAsync(TimeProvider time, CancellationToken cancellation)
    {
        var original = ParentId();
        while (ParentId() == original)
            await Task.Delay(Interval, time, cancellation);
    }

    private static int ParentId()
    {
        // Fields after the command name, which is in parentheses and may hold blanks: state, then the parent's ID.
        var status = File.ReadAllText("/proc/self/stat");
        var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        return int.Parse(fields[1], CultureInfo.InvariantCulture);
    }
}
