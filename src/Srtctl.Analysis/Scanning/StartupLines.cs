using System.Text;
using Srtctl.Analysis.Headers;
using Srtctl.Analysis.Launches;
using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Patterns;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Scanning;

/// <summary>Reads what a worker prints once: its command, its sizes, its memory.</summary>
internal sealed class StartupLines
{
    private readonly NodeLogFormat _format;
    private readonly INodeLogSink _sink;
    private readonly MemoryPatternReader[] _memory;
    private readonly byte[][] _commands;
    private readonly Dictionary<NodeSetting, int> _settings = [];
    private bool _isMarked;

    public StartupLines(NodeLogFormat format, INodeLogSink sink)
    {
        _format = format;
        _sink = sink;
        _memory = [.. format.Memory.Select(static pattern => new MemoryPatternReader(pattern))];
        _commands = [.. format.Commands.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>The worker's command, if it was seen.</summary>
    public string? Command { get; private set; }

    /// <summary>Sizes, those of the log over those of the command.</summary>
    public EquatableMap<NodeSetting, int> Settings()
    {
        var arguments = Command is null ? EquatableMap<string, string>.Empty : CommandArguments.Of(Command);
        var settings = new EquatableMap<NodeSetting, int>();
        foreach (var setting in Enum.GetValues<NodeSetting>())
        {
            if (_settings.TryGetValue(setting, out var stated) || TryFlag(arguments, setting, out stated))
                settings = settings.With(setting, stated);
        }

        return settings;
    }

    /// <summary>Looks at a line that is no batch record.</summary>
    public void Read(ReadOnlySpan<byte> payload, in LogHeader header, bool isBare)
    {
        foreach (var pattern in _memory)
        {
            if (pattern.IsBare == isBare && pattern.Read(payload, header.Time, header.Ranks) is { } record)
            {
                _sink.Add(record);
                return;
            }
        }

        foreach (var pattern in _format.Settings)
            pattern.Read(payload, _settings);
        if (isBare && !_isMarked)
            ReadCommand(payload);
    }

    private void ReadCommand(ReadOnlySpan<byte> line)
    {
        if (LaunchMarker.Strip(line) is { IsEmpty: false } marked)
        {
            (Command, _isMarked) = (Encoding.UTF8.GetString(marked).Trim(), true);
            return;
        }

        foreach (var command in _commands)
        {
            if (Command is null && line.StartsWith(command))
                Command = Encoding.UTF8.GetString(line).Trim();
        }
    }

    private bool TryFlag(EquatableMap<string, string> arguments, NodeSetting setting, out int value)
    {
        foreach (var flag in _format.Flags)
        {
            if (flag.Setting == setting && arguments.TryGetValue(flag.Flag, out var text)
                && int.TryParse(text, out value))
                return true;
        }

        value = 0;
        return false;
    }
}
