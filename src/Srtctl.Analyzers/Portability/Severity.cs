namespace Srtctl.Analyzers.Portability;

/// <summary>Stands for the model's, which knows how to be written as JSON.</summary>
public enum Severity
{
    /// <summary>The job can run.</summary>
    Warning,

    /// <summary>The job cannot run as written.</summary>
    Error,
}
