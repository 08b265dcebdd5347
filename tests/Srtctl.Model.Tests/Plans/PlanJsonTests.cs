using FsCheck;
using FsCheck.Fluent;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Testing;

namespace Srtctl.Model.Tests.Plans;

public class PlanJsonTests
{
    private static readonly Gen<TextPart> Parts = Gen.OneOf(
        Gen.Select(
            ArbMap.Default.GeneratorFor<NonNull<string>>(),
            static text => new TextPart(TextPartKind.Literal, Clean(text.Get))),
        Gen.Select(Gen.Elements(HostileStrings.All.ToArray()), static text => new TextPart(TextPartKind.Literal, text)),
        Gen.Elements(
            TextPart.Host(0), TextPart.Host(1), TextPart
                .Address(1), TextPart.JobId, TextPart.RunDirectory, TextPart.Agent));

    private static readonly Gen<PlanText> Texts = Gen.Select(Gen.ListOf(Parts), static parts => PlanText.From(parts));

    private static readonly Gen<LaunchPlan> Plans =
        from arguments in Gen.NonEmptyListOf(Texts)
        from values in Gen.ListOf(Texts)
        from content in Texts
        from origin in Gen.Elements(Enum.GetValues<Origin>())
        from gpus in Gen.ListOf(Gen.Choose(0, 7))
        from seconds in Gen.Choose(1, 1_000_000)
        select SamplePlan.Make() with
        {
            Files = [new PlannedFile("f", content)],
            Stages =
            [
                new Stage
                {
                    Name = "s", Status = "s", StatusStage = "s",
                    Processes =
                    [
                        SamplePlan.Worker() with
                        {
                            Command = [new CommandPart(EquatableArray.From(arguments), origin)],
                            Environment = EquatableArray
                                .From(
                                    values.Select(
                                        (value, index) => new EnvironmentVariable($"V{index}", value, origin))),
                            Gpus = EquatableArray.From(gpus),
                            StopGrace = TimeSpan.FromMilliseconds(seconds),
                        },
                    ],
                },
            ],
        };

    [Fact]
    public void A_plan_reads_back_equal()
    {
        var plan = SamplePlan.Make();

        Assert.Equal(plan, PlanJson.Read(PlanJson.Write(plan)));
    }

    [Fact]
    public void Any_plan_reads_back_equal_and_writes_the_same_text_again() =>
        Prop.ForAll(Plans.ToArbitrary(), static plan =>
        {
            var text = PlanJson.Write(plan);
            var read = PlanJson.Read(text);
            return read == plan && PlanJson.Write(read) == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_plan_is_written_as_people_review_it() => Snapshot.Match(PlanJson.Write(SamplePlan.Make()), "json");

    private static string Clean(string text) =>
        string.Concat(text.Where(static character => !char.IsSurrogate(character)));
}
