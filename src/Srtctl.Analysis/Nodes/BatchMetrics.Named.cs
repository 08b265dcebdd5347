namespace Srtctl.Analysis.Nodes;

/// <summary>The figures by name; null means that the line did not state it.</summary>
public partial struct BatchMetrics
{
    /// <inheritdoc cref="BatchField.NewSeq"/>
    public readonly long? NewSeq => Integer(BatchField.NewSeq);

    /// <inheritdoc cref="BatchField.NewToken"/>
    public readonly long? NewToken => Integer(BatchField.NewToken);

    /// <inheritdoc cref="BatchField.CachedToken"/>
    public readonly long? CachedToken => Integer(BatchField.CachedToken);

    /// <inheritdoc cref="BatchField.NumTokens"/>
    public readonly long? NumTokens => Integer(BatchField.NumTokens);

    /// <inheritdoc cref="BatchField.RunningReq"/>
    public readonly long? RunningReq => Integer(BatchField.RunningReq);

    /// <inheritdoc cref="BatchField.QueueReq"/>
    public readonly long? QueueReq => Integer(BatchField.QueueReq);

    /// <inheritdoc cref="BatchField.PreallocReq"/>
    public readonly long? PreallocReq => Integer(BatchField.PreallocReq);

    /// <inheritdoc cref="BatchField.InflightReq"/>
    public readonly long? InflightReq => Integer(BatchField.InflightReq);

    /// <inheritdoc cref="BatchField.TransferReq"/>
    public readonly long? TransferReq => Integer(BatchField.TransferReq);

    /// <inheritdoc cref="BatchField.RetractedReq"/>
    public readonly long? RetractedReq => Integer(BatchField.RetractedReq);

    /// <inheritdoc cref="BatchField.PendingToken"/>
    public readonly long? PendingToken => Integer(BatchField.PendingToken);

    /// <inheritdoc cref="BatchField.Iter"/>
    public readonly long? Iter => Integer(BatchField.Iter);

    /// <inheritdoc cref="BatchField.CachedKvTokens"/>
    public readonly long? CachedKvTokens => Integer(BatchField.CachedKvTokens);

    /// <inheritdoc cref="BatchField.Preempted"/>
    public readonly long? Preempted => Integer(BatchField.Preempted);

    /// <summary>Whether a captured graph was used.</summary>
    public readonly bool? Graph => Integer(BatchField.Graph) is { } used ? used != 0 : null;

    /// <inheritdoc cref="BatchField.TokenUsage"/>
    public readonly double? TokenUsage => Decimal(BatchField.TokenUsage);

    /// <inheritdoc cref="BatchField.PreallocatedUsage"/>
    public readonly double? PreallocatedUsage => Decimal(BatchField.PreallocatedUsage);

    /// <inheritdoc cref="BatchField.SwaTokenUsage"/>
    public readonly double? SwaTokenUsage => Decimal(BatchField.SwaTokenUsage);

    /// <inheritdoc cref="BatchField.MambaUsage"/>
    public readonly double? MambaUsage => Decimal(BatchField.MambaUsage);

    /// <inheritdoc cref="BatchField.InputThroughput"/>
    public readonly double? InputThroughput => Decimal(BatchField.InputThroughput);

    /// <inheritdoc cref="BatchField.GenThroughput"/>
    public readonly double? GenThroughput => Decimal(BatchField.GenThroughput);

    /// <inheritdoc cref="BatchField.AcceptLen"/>
    public readonly double? AcceptLen => Decimal(BatchField.AcceptLen);

    /// <inheritdoc cref="BatchField.AcceptRate"/>
    public readonly double? AcceptRate => Decimal(BatchField.AcceptRate);

    /// <inheritdoc cref="BatchField.CacheHitRate"/>
    public readonly double? CacheHitRate => Decimal(BatchField.CacheHitRate);

    /// <inheritdoc cref="BatchField.HostStepMs"/>
    public readonly double? HostStepMs => Decimal(BatchField.HostStepMs);

    /// <inheritdoc cref="BatchField.DeviceStepMs"/>
    public readonly double? DeviceStepMs => Decimal(BatchField.DeviceStepMs);
}
