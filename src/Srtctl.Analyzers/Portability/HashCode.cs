namespace System;

/// <summary>Combines hash codes for netstandard2.0, which lacks this type.</summary>
internal struct HashCode
{
    private int _sum;

    public void Add<T>(T value) => _sum = unchecked((_sum * 31) + (value is null ? 0 : value.GetHashCode()));

    public readonly int ToHashCode() => _sum;
}
