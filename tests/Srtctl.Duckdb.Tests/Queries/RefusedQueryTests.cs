using Srtctl.Duckdb.Queries;

namespace Srtctl.Duckdb.Tests.Queries;

public sealed class RefusedQueryTests : IDisposable
{
    private readonly RunRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("copy (select 1) to 'OUT'")]
    [InlineData("attach 'OUT' as x")]
    [InlineData("install httpfs")]
    [InlineData("load httpfs")]
    [InlineData("create table x as select 1")]
    [InlineData("insert into runs values (1)")]
    [InlineData("drop view results")]
    [InlineData("set enable_external_access = true")]
    [InlineData("export database 'OUT'")]
    [InlineData("explain analyze copy (select 1) to 'OUT'")]
    [InlineData("select 1; select 2")]
    [InlineData("")]
    public void What_is_not_one_query_is_refused_and_writes_nothing(string sql)
    {
        var target = _root.In("OUT");

        var error = Assert.Throws<QueryException>(() => _root.Query.Run(sql.Replace("OUT", target)));

        Assert.Equal("SRT4102", error.Problem.Code);
        Assert.False(Path.Exists(target));
    }

    [Theory]
    [InlineData("select * from read_text('/etc/hostname')")]
    [InlineData("select * from read_csv('/etc/passwd')")]
    [InlineData("select * from '/etc/passwd'")]
    [InlineData("select * from glob('/etc/*')")]
    [InlineData("select * from query('copy (select 1) to ''/tmp/srtctl-never''')")]
    [InlineData("select nonsense from results")]
    [InlineData("selekt 1")]
    public void A_query_reaches_nothing_but_the_views(string sql)
    {
        var error = Assert.Throws<QueryException>(() => _root.Query.Run(sql));

        Assert.Equal("SRT4101", error.Problem.Code);
        Assert.False(File.Exists("/tmp/srtctl-never"));
    }

    [Fact]
    public void A_root_that_is_not_there_is_named()
    {
        var error = Assert.Throws<QueryException>(() => new RootQuery { Root = _root.In("nowhere") }.Run("select 1"));

        Assert.Equal("SRT4103", error.Problem.Code);
        Assert.Contains(_root.In("nowhere"), error.Problem.Message, StringComparison.Ordinal);
    }
}
