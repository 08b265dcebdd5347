using System.Net.Http.Headers;
using System.Text.Json;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Submission;

/// <summary>Tells status APIs of a submitted job. Whatever they do, the submission stands.</summary>
public static class StatusAnnouncement
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Posts to all endpoints at once and gives up on each after five seconds.</summary>
    public static async Task PostAsync(LaunchPlan plan, string jobId, string? jobScript, TimeProvider time, CancellationToken cancellation)
    {
        if (plan.Execution.StatusEndpoints.IsEmpty)
            return;
        var now = time.GetUtcNow();
        var notice = new SubmissionNotice
        {
            JobId = jobId,
            JobName = plan.Job.Name,
            SubmittedAt = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
            Cluster = plan.Execution.Cluster,
            Recipe = jobScript,
            Metadata = PlanMetadata.Of(plan, jobId, now),
        };
        await PostAsync(plan.Execution.StatusEndpoints, notice, time, cancellation);
    }

    private static async Task PostAsync(
        EquatableArray<string> endpoints, SubmissionNotice notice, TimeProvider time, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var body = JsonSerializer.SerializeToUtf8Bytes(notice, SubmissionJsonContext.Default.SubmissionNotice);
        var posts = endpoints.Select(endpoint => PostAsync(client, endpoint, body, either.Token)).ToArray();
        await Task.WhenAll(posts);
    }

    private static async Task PostAsync(HttpClient client, string endpoint, byte[] body, CancellationToken cancellation)
    {
        try
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await client.PostAsync(new Uri($"{endpoint.TrimEnd('/')}/api/jobs"), content, cancellation);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            // The collector may be away; jobs do not depend on it.
        }
    }
}
