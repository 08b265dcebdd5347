namespace Srtctl.Model.Options;

/// <summary>Flags of a program that takes requests from clients and hands them to workers.</summary>
public abstract record FrontendOptions : CommandOptions;
