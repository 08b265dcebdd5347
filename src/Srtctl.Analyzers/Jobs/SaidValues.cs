using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Srtctl.Analyzers.Jobs;

/// <summary>
/// Reads what expressions say: constants, records made here or copied with changes, and names for those.
/// </summary>
/// <param name="symbols">Finds what a name stands for.</param>
internal sealed class SaidValues(Initializers symbols)
{
    private const int DeepestName = 40;
    private static readonly ImmutableDictionary<string, SaidMember> None =
        ImmutableDictionary.Create<string, SaidMember>(StringComparer.Ordinal);

    private int _depth;

    public Said Read(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: var value } } => Constant(operation, value),
        IConversionOperation conversion => Read(conversion.Operand),
        IDefaultValueOperation => new SaidNothing(operation.Syntax),
        IObjectCreationOperation creation => Created(creation),
        IWithOperation copy => Copied(copy),
        ICollectionExpressionOperation list => List(operation, list.Elements),
        IArrayCreationOperation { Initializer: { } list } => List(operation, list.ElementValues),
        ILocalReferenceOperation local => Named(operation, local.Local),
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field =>
            Named(operation, field.Field),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => Property(property),
        IInvocationOperation { IsVirtual: false } call => Named(operation, call.TargetMethod),
        _ => Unknown(operation),
    };

    private static Said Constant(IOperation operation, object? value) => value switch
    {
        null => new SaidNothing(operation.Syntax),
        bool truth => new SaidWord(operation.Syntax, truth ? "True" : "False"),
        _ when operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type => Choice(operation, type, value),
        IFormattable number => new SaidWord(operation.Syntax, number.ToString(null, CultureInfo.InvariantCulture)),
        _ => new SaidWord(operation.Syntax, value.ToString()),
    };

    private static Said Choice(IOperation operation, INamedTypeSymbol type, object value) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => Equals(field.ConstantValue, value)) is { } member
            ? new SaidChoice(operation.Syntax, member.Name)
            : Unknown(operation);

    private static SaidUnknown Unknown(IOperation operation) => new(operation.Syntax, operation.Type switch
    {
        null => true,
        { IsValueType: true } type => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        var type => type.NullableAnnotation != NullableAnnotation.NotAnnotated,
    });

    private Said List(IOperation list, ImmutableArray<IOperation> elements)
    {
        if (elements.Any(static element => element is ISpreadOperation))
            return new SaidUnknown(list.Syntax, MayBeNull: false);
        return new SaidList(list.Syntax, [.. elements.Select(Read)]);
    }

    private SaidRecord Created(IObjectCreationOperation creation)
    {
        var members = None;
        foreach (var argument in creation.Arguments.Where(static argument => argument.Parameter is not null
            && argument.ArgumentKind == ArgumentKind.Explicit))
            members = members.SetItem(
                argument.Parameter?.Name ?? "", new SaidMember(Read(argument.Value), argument.Syntax));
        return Filled(
            new SaidRecord(creation.Syntax, creation.Type?.Name ?? "", members, IsWhole: true), creation.Initializer);
    }

    private SaidRecord Copied(IWithOperation copy)
    {
        var original = Read(copy.Operand) as SaidRecord
            ?? new SaidRecord(copy.Syntax, copy.Type?.Name ?? "", None, IsWhole: false);
        return Filled(original with { Written = copy.Syntax }, copy.Initializer);
    }

    private SaidRecord Filled(SaidRecord record, IObjectOrCollectionInitializerOperation? initializer)
    {
        var members = record.Members;
        foreach (var entry in initializer?.Initializers ?? [])
        {
            if (entry is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                || KeyOf(target) is not { } key)
                return record with { Members = None, IsWhole = false };
            members = members.SetItem(key, new SaidMember(Read(assignment.Value), assignment.Syntax));
        }

        return record with { Members = members };
    }

    /// <summary>A property's name, or the key of a map's entry.</summary>
    private string? KeyOf(IPropertyReferenceOperation target) => target.Arguments switch
    {
        [] => target.Property.Name,
        [var key] => (Read(key.Value) as SaidWord)?.Word,
        _ => null,
    };

    private Said Property(IPropertyReferenceOperation property)
    {
        if (property.Instance is null or IInstanceReferenceOperation)
            return Named(property, property.Property);
        return Read(property.Instance) is SaidRecord record && record.Members.TryGetValue(
            property.Property.Name, out var member)
                ? member.Value
                : Unknown(property);
    }

    private Said Named(IOperation use, ISymbol symbol)
    {
        if (_depth == DeepestName || symbols.Find(symbol) is not { } value)
            return Unknown(use);
        _depth++;
        var said = Read(value);
        _depth--;
        return said is SaidUnknown ? Unknown(use) : said;
    }
}
