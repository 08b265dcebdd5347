using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Sweeps;

namespace Srtctl.Model.Tests.Sweeps;

public class SweepTests
{
    private static readonly Job Base = SampleJob.Make();

    [Fact]
    public void A_grid_has_every_combination_and_its_last_axis_varies_fastest()
    {
        var sweep = Sweep.Of(Base).Grid("tp", [1, 2], Tensor).Grid("mem", [0.8, 0.9], Memory);

        Assert.Equal(
            ["sample-tp1-mem0.8", "sample-tp1-mem0.9", "sample-tp2-mem0.8", "sample-tp2-mem0.9"],
            sweep.Points.Select(static point => point.Job.Name));
    }

    [Fact]
    public void A_point_records_its_parameters_and_carries_them_in_its_job()
    {
        var point = Sweep.Of(Base).Grid("tp", [2], Tensor).Grid("mem", [0.85], Memory).Points.Single();

        Assert.Equal([new SweepParameter("tp", "2"), new SweepParameter("mem", "0.85")], point.Parameters);
        Assert.Equal(Memory(Tensor(Base, 2), 0.85) with { Name = "sample-tp2-mem0.85" }, point.Job);
    }

    [Fact]
    public void A_zip_takes_values_that_belong_together()
    {
        var sweep = Sweep.Of(Base).Zip("isl", "osl", [(1024, 128), (8192, 1024)], static (job, isl, osl) =>
            job with { Benchmark = ((SaBench)job.Benchmark) with { InputLength = isl, OutputLength = osl } });

        Assert.Equal(
            ["sample-isl1024-osl128", "sample-isl8192-osl1024"], sweep.Points.Select(static point => point.Job.Name));
        Assert.Equal([1024, 8192], sweep.Points.Select(static point => ((SaBench)point.Job.Benchmark).InputLength));
    }

    [Fact]
    public void A_pruned_point_stays_in_view_with_its_first_reason()
    {
        var sweep = Sweep.Of(Base).Grid("tp", [1, 2, 4], Tensor)
            .Where(static job => TensorOf(job) < 4, "TP 4 needs two nodes")
            .Where(static job => TensorOf(job) > 1 ? null : "TP 1 has no room");

        Assert.Equal(
            ["TP 1 has no room", null, "TP 4 needs two nodes"], sweep.Points.Select(static point => point.Pruned));
        Assert.Equal(["sample-tp2"], sweep.Kept.Select(static point => point.Job.Name));
    }

    [Fact]
    public void A_later_axis_keeps_pruned_points_pruned()
    {
        var sweep = Sweep.Of(Base).Grid("tp", [1, 2], Tensor).Where(static job => TensorOf(job) == 1, "one only")
            .Grid("mem", [0.8, 0.9], Memory);

        Assert.Equal(4, sweep.Points.Count);
        Assert.Equal(2, sweep.Kept.Count());
    }

    [Fact]
    public void A_query_over_jobs_makes_the_same_points_as_a_grid()
    {
        var points = from tp in new[] { 1, 2 } select SweepPoint.Of(Tensor(Base, tp), SweepParameter.Of("tp", tp));

        Assert.Equal(Sweep.Of(Base).Grid("tp", [1, 2], Tensor), Sweep.Of("sample", points));
    }

    [Fact]
    public void The_same_sweep_written_twice_is_equal()
    {
        Assert.Equal(Make(), Make());

        static Sweep Make() => Sweep.Of(SampleJob.Make()).Grid("tp", [1, 2], Tensor)
            .Where(static job => TensorOf(job) == 1, "one only");
    }

    [Fact]
    public void A_sweep_of_a_job_alone_is_that_job() => Assert.Equal(Base, Sweep.Of(Base).Points.Single().Job);

    [Fact]
    public void An_axis_without_values_leaves_no_point() =>
        Assert.Empty(Sweep.Of(Base).Grid("tp", Array.Empty<int>(), Tensor).Points);

    [Fact]
    public void A_repeated_value_gives_two_points_of_one_name_for_the_host_to_refuse()
    {
        var sweep = Sweep.Of(Base).Grid("tp", [2, 2], Tensor);

        Assert.Equal(["sample-tp2", "sample-tp2"], sweep.Points.Select(static point => point.Job.Name));
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(0.5, "0.5")]
    [InlineData(12, "12")]
    [InlineData("text", "text")]
    [InlineData(Role.Decode, "Decode")]
    public void A_parameter_is_written_the_same_in_every_language(object value, string text)
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = CommaCulture();
        try
        {
            Assert.Equal(text, SweepParameter.Of("p", value).Value);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_value_that_no_name_can_hold_is_written_with_underscores_and_kept_as_parameter()
    {
        var point = SweepPoint.Of(Base, SweepParameter.Of("model", "hf:Qwen/Qwen3 8B"));

        Assert.Equal($"{Base.Name}-modelhf_Qwen_Qwen3_8B", point.Job.Name);
        Assert.Equal("hf:Qwen/Qwen3 8B", Assert.Single(point.Parameters).Value);
    }

    private static System.Globalization.CultureInfo CommaCulture()
    {
        var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }

    private static Job Tensor(Job job, int size) =>
        job.WithOptions<SglangOptions>(options => options with { TensorParallelSize = size });

    private static Job Memory(Job job, double share) =>
        job.WithOptions<SglangOptions>(options => options with { MemFractionStatic = share });

    private static int? TensorOf(Job job) =>
        ((SglangOptions)job.Deployment.Pools.First().Pool.Options).TensorParallelSize;
}
