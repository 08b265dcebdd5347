namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets members be required for netstandard2.0, which lacks this type.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
