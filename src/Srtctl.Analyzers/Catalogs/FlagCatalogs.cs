using System.Globalization;
using Srtctl.Generators.Models;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using CatalogVersion = Srtctl.Model.Options.CatalogVersion;
using FlagChange = Srtctl.Model.Options.FlagChange;
using FlagChangeKind = Srtctl.Model.Options.FlagChangeKind;
using FlagOwner = Srtctl.Model.Options.FlagOwner;
using FlagRendering = Srtctl.Model.Options.FlagRendering;

namespace Srtctl.Analyzers.Catalogs;

/// <summary>From a parsed catalog file to what the rules read; generated tables are the same for them.</summary>
internal static class FlagCatalogs
{
    public static FlagCatalog Of(Catalog parsed) => new()
    {
        Name = parsed.Name,
        Program = parsed.Program,
        Record = parsed.Record,
        Summary = parsed.Summary,
        Versions = EquatableArray.From(parsed.Versions.Select(static version => new CatalogVersion(
            version.Version, version.Repository, version.Ref, version.Commit, version.Date, version.Confidence))),
        Flags = EquatableArray.From(parsed.Flags.Select(Of)),
    };

    private static FlagSpec Of(Flag flag) => new()
    {
        Index = flag.Index,
        Flag = flag.Spelling,
        Property = flag.Owner == Generators.Models.FlagOwner.User ? flag.Property : null,
        Aliases = EquatableArray.From(flag.Aliases),
        Negative = flag.Negative,
        NegativeAliases = EquatableArray.From(flag.NegativeAliases),
        Kind = (FlagKind)flag.Type,
        ItemKind = (FlagKind)flag.Item,
        Choices = EquatableArray.From(flag.Choices),
        ChoiceType = flag.EnumName,
        ChoiceMembers = EquatableArray.From(flag.ChoiceMembers),
        Model = flag.ModelCatalog,
        Also = EquatableArray.From(flag.Also),
        TakesSizes = flag.TakesSizes,
        Default = flag.Default,
        Min = Bound(flag, nameof(FlagSpec.Min)),
        ExclusiveMin = Bound(flag, nameof(FlagSpec.ExclusiveMin)),
        Max = Bound(flag, nameof(FlagSpec.Max)),
        ExclusiveMax = Bound(flag, nameof(FlagSpec.ExclusiveMax)),
        Rendering = (FlagRendering)flag.Rendering,
        Owner = (FlagOwner)flag.Owner,
        Group = flag.Group,
        Unit = flag.Unit,
        Summary = flag.Summary,
        Deprecated = flag.Deprecated,
        Replacement = flag.Replacement,
        Since = flag.Since,
        Until = flag.Until,
        Changes = EquatableArray.From(flag.Changes.Select(Of)),
        Hidden = flag.Hidden,
    };

    private static double? Bound(Flag flag, string name) =>
        flag.Bounds.FirstOrDefault(bound => bound.Name == name) is { } bound
            ? double.Parse(bound.Number, CultureInfo.InvariantCulture)
            : null;

    private static FlagChange Of(Generators.Models.FlagChange change) => new(
        change.Version, (FlagChangeKind)change.Kind)
    {
        From = change.From,
        To = change.To,
        Added = EquatableArray.From(change.Added),
        Removed = EquatableArray.From(change.Removed),
    };
}
