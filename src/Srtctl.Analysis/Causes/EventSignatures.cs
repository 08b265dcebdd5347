namespace Srtctl.Analysis.Causes;

/// <summary>Failures that events and exit statuses tell, whether or not a log does.</summary>
internal static class EventSignatures
{
    public static Signature InjectedKill { get; } =
        Root("injected-kill", CauseClass.Intended, "was killed on purpose", "Rehearse without --inject.");

    public static Signature InjectedHang { get; } =
        Root("injected-hang", CauseClass.Intended, "was made to hang on purpose", "Rehearse without --inject.");

    public static Signature NodeLost { get; } = Root(
        "node-lost", CauseClass.Hardware, "was not heard of any more", "Submit again without that node (exclude).");

    public static Signature StartFailed { get; } =
        Root("start-failed", CauseClass.Program, "could not be started", "Do what the message says.");

    public static Signature Killed { get; } =
        Symptom("killed", "was killed (SIGKILL)",
            "The kernel does that when memory runs out: see the node's kernel log and the step's memory limit.");

    public static Signature Aborted { get; } =
        Symptom("aborted", "aborted itself (SIGABRT)", "Read the last lines of its log.");

    public static Signature EndedEarly { get; } =
        Symptom("ended-early", "ended without an error, but it must run until the end",
            "Check that its command stays in the foreground.");

    public static Signature Frozen { get; } =
        Symptom("workers-silent", "lost workers that neither ended nor answered",
            "Look at the last lines of the workers that are missing: a stopped process or a GPU that hangs.");

    /// <summary>Every one of them.</summary>
    public static Signature[] All { get; } =
        [InjectedKill, InjectedHang, NodeLost, StartFailed, Killed, Aborted, EndedEarly, Frozen];

    /// <summary>What an exit status means by itself: never more than a line of a log that says why.</summary>
    public static Signature? OfStatus(int status, bool isService) => status switch
    {
        0 => isService ? EndedEarly : null,
        126 or 127 => AsSymptom("program-not-found"),
        132 => AsSymptom("wrong-architecture"),
        134 => Aborted,
        135 => AsSymptom("shared-memory-too-small"),
        137 => Killed,
        139 => AsSymptom("segmentation-fault"),
        _ => null,
    };

    private static Signature AsSymptom(string name) =>
        Signatures.Named(name) with { Precedence = Precedence.Symptom };

    private static Signature Root(string name, CauseClass kind, string says, string remedy) =>
        new() { Name = name, Class = kind, Says = says, Remedy = remedy, Prefilters = [], Examples = [] };

    private static Signature Symptom(string name, string says, string remedy) =>
        Root(name, CauseClass.Program, says, remedy) with { Precedence = Precedence.Symptom };
}
