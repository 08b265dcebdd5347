namespace Srtctl.Model.Jobs;

/// <summary>
/// The value of an environment variable: plain text, or a secret that only its name may reach the plan.
/// </summary>
public readonly record struct EnvironmentValue
{
    private EnvironmentValue(string text, bool isSecret)
    {
        Text = text;
        IsSecret = isSecret;
    }

    /// <summary>The value, or for a secret the variable of the submitting environment that holds it.</summary>
    public string Text { get; }

    /// <summary>True when <see cref="Text"/> names a variable and is not the value.</summary>
    public bool IsSecret { get; }

    /// <summary>
    /// Takes the value from variable <paramref name="name"/> of the environment of <c>apply</c>, when the process
    /// starts.
    /// </summary>
    public static EnvironmentValue Secret(string name) => new(name, true);

    /// <summary>Plain text.</summary>
    public static implicit operator EnvironmentValue(string text) => new(text, false);

    /// <summary>An integer as text.</summary>
    public static implicit operator EnvironmentValue(int number) => new(number.ToString(), false);

    /// <inheritdoc/>
    public override string ToString() => IsSecret ? $"<secret {Text}>" : Text;
}
