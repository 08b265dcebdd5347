using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Writing;

namespace Srtctl.Recipes.Importing;

/// <summary>
/// Recipes that are nearly the same: one script holds the job of the first, and each recipe becomes a small script that
/// loads it and says what it has otherwise.
/// </summary>
/// <param name="Members">The recipes, each with one job; the first one's is the base.</param>
public sealed record RecipeFamily(EquatableArray<FamilyRecipe> Members)
{
    /// <summary>A member says at most one line in so many of its job.</summary>
    private const int Saving = 4;

    private const string BaseVariable = "sharedJob";

    /// <summary>Puts recipes into families; those that are like no other are in none.</summary>
    /// <param name="recipes">Recipes with one job each.</param>
    public static IReadOnlyList<RecipeFamily> Of(IEnumerable<FamilyRecipe> recipes)
    {
        var families = new List<List<FamilyRecipe>>();
        foreach (var recipe in recipes)
        {
            var nearest = families
                .Where(family => IsAlike(family[0].Job.Job, recipe.Job.Job))
                .Select(family => (Family: family, Lines: ChangedLines(family[0].Job.Job, recipe)))
                .Where(found => found.Lines * Saving <= Lines(found.Family[0].Job.Job))
                .OrderBy(static found => found.Lines)
                .FirstOrDefault();
            if (nearest.Family is { } family)
                family.Add(recipe);
            else
                families.Add([recipe]);
        }

        return
        [
            .. families.Where(static family => family.Count > 1).Select(static family => new RecipeFamily([.. family])),
        ];
    }

    /// <summary>The script with the job that the members begin from.</summary>
    public string BaseScript()
    {
        var basis = Members[0];
        var source = RecipeImport.SourceOf(basis.Job, RecipeComments.Of(basis.Text), [], Variables());
        var head = source.Comments.Head(RecipeImport.FirstLine(basis.Text));
        var body = RecipeImport.Declarations(source, basis.Job.Job, BaseVariable);
        return RecipeImport.Header(body) + RecipeImport.Comment(head) + body;
    }

    /// <summary>
    /// The script of a member. Comments that the base's recipe has not stay: at what they speak of, or at the top.
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="load">Path of the base's script, from the member's.</param>
    public ImportedScript Script(FamilyRecipe member, string load)
    {
        var comments = RecipeComments.Of(member.Text);
        var source = RecipeImport.SourceOf(member.Job, comments, [], new Dictionary<string, string>());
        var job = JobVariation.Of(source, Variables(), Members[0].Job.Job, member.Job.Job, "");
        var body = SourceLayout.Statement("var job = ", job) + "\nreturn JobScript.Run(job, Args);\n";
        var known = RecipeComments.Of(Members[0].Text).All.ToHashSet();
        var head = comments.All.Where(text => !known.Contains(text) && !IsIn(body, text));
        return new(RecipeImport.Header(body, load) + RecipeImport.Comment([.. head]) + body, 1);
    }

    private static bool IsIn(string script, string comment) =>
        script.Contains(Literal.Comment(comment), StringComparison.Ordinal);

    private Dictionary<string, string> Variables() => RecipeImport.Variables(
        Members[0].Job.Job, Members.Skip(1).Select(static member => member.Job), BaseVariable);

    /// <summary>Whether two jobs serve the same model in the same form.</summary>
    private static bool IsAlike(Job one, Job other) =>
        one.Model.Path == other.Model.Path && one.Deployment.GetType() == other.Deployment.GetType();

    private static int ChangedLines(Job basis, FamilyRecipe recipe)
    {
        var variables = RecipeImport.Variables(basis, [recipe.Job]);
        return Height(JobVariation.Of(JobSource.Plain, variables, basis, recipe.Job.Job, ""));
    }

    private static int Lines(Job job) => Height(JobSource.Plain.Inline(job, typeof(object), JobSource.JobPlace));

    private static int Height(SourceNode node) => SourceLayout.Statement("", node).AsSpan().Count('\n');
}
