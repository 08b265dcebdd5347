namespace Srtctl.Recipes.Schema;

/// <summary>What the rules are for: the same keys have them in recipes and in sections that change one.</summary>
public enum SchemaDialect
{
    /// <summary>A file that is read as it stands.</summary>
    Whole,

    /// <summary>A part of one: nothing must be there, and a key without value removes it.</summary>
    Part,

    /// <summary>A part whose lists hold one value per variant.</summary>
    Zipped,
}
