namespace Srtctl.Recipes.Reading;

/// <summary>A form in which readers take a value.</summary>
public enum ValueForm
{
    /// <summary>Text, or a number by its digits.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Several values in order.</summary>
    List,

    /// <summary>A map whose keys are the author's.</summary>
    Map,

    /// <summary>A map whose keys the reader knows.</summary>
    Section,

    /// <summary>Whatever is written.</summary>
    Anything,
}
