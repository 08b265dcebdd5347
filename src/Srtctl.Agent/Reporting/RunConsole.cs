namespace Srtctl.Agent.Reporting;

/// <summary>The readable log: <c>YYYY-MM-DD HH:MM:SS [LEVEL] message</c> on standard output.</summary>
internal sealed class RunConsole(TextWriter output, TimeProvider time)
{
    private readonly Lock _gate = new();

    /// <summary>Progress.</summary>
    public void Info(string message) => Write("INFO", message);

    /// <summary>Something odd that does not end the run.</summary>
    public void Warn(string message) => Write("WARNING", message);

    /// <summary>Something that ends the run.</summary>
    public void Error(string message) => Write("ERROR", message);

    /// <summary>A line as it is, for quoted logs.</summary>
    public void Quote(string line)
    {
        lock (_gate)
            Put($"    {line}");
    }

    private void Write(string level, string message)
    {
        lock (_gate)
            Put($"{time.GetLocalNow():yyyy-MM-dd HH:mm:ss} [{level}] {message}");
    }

    private void Put(string line)
    {
        try
        {
            output.WriteLine(line);
            output.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more; the run does not depend on it.
        }
    }
}
