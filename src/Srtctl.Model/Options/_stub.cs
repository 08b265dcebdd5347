#pragma warning disable CS1591
namespace Srtctl.Model.Options;
public sealed partial record DynamoFrontendOptions : FrontendOptions { public override string Catalog => ""; public override Collections.EquatableArray<OptionArgument> ToArguments() => []; }
public sealed partial record SglangRouterOptions : FrontendOptions { public override string Catalog => ""; public override Collections.EquatableArray<OptionArgument> ToArguments() => []; }
