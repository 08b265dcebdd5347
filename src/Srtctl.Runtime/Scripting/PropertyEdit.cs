using System.Reflection;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Recipes.Editing;

namespace Srtctl.Runtime.Scripting;

/// <summary>
/// Changes one property of a job by its path, the way <c>with</c> would: every record on the way is copied. The command
/// line knows properties only by name, so this is the one place that reflects over jobs.
/// </summary>
internal sealed class PropertyEdit(RecipeEdit edit)
{
    private readonly PropertyValue _values = new(edit);

    /// <summary>The job with the change; throws <see cref="PropertyEditException"/> when it cannot be made.</summary>
    /// <param name="job">The job.</param>
    /// <param name="value">The value; null restores the default.</param>
    public Job Apply(Job job, ConfigValue? value) => EditPath.Parse(edit.Path) is { } path
        ? (Job)In(job, [.. path], value)
        : throw new PropertyEditException(EditFindings.NoSuchPath(
            edit, "This is no path.", "Write names joined by dots: Slurm.Account."));

    private object In(object owner, string[] path, ConfigValue? value)
    {
        var property = Array.Find(owner.GetType().GetProperties(), known => IsSettable(known) && EditPath.Same(known.Name, path[0]));
        if (owner is CommandOptions options && (property is null || property.Name != nameof(CommandOptions.Extra)))
            return Flag(options, path, value);
        if (property is null)
            throw Unknown(owner, path[0]);
        var changed = Changed(owner, property, path[1..], value);
        var copy = CopyOf(owner);
        property.SetValue(copy, changed);
        return copy;
    }

    private object? Changed(object owner, PropertyInfo property, string[] rest, ConfigValue? value)
    {
        if (rest.Length == 0)
            return value is null ? DefaultOf(owner, property) : _values.Of(value, property.PropertyType);
        var inner = property.GetValue(owner);
        if (rest.Length == 1 && _values.InMap(inner, property.PropertyType, rest[0], value) is { } map)
            return map;
        return inner is null || inner is string || inner.GetType().IsPrimitive
            ? throw new PropertyEditException(EditFindings.NoSuchPath(
                edit, $"'{property.Name}' has no parts{(inner is null ? ": it is not set" : "")}.",
                $"Set {property.Name} itself, or change the script."))
            : In(inner, rest, value);
    }

    private CommandOptions Flag(CommandOptions options, string[] path, ConfigValue? value)
    {
        var flags = FlagTable.Find(options.Catalog)?.Flags.Where(static known => known.Property is not null).ToArray() ?? [];
        var flag = Array.Find(flags, known =>
            EditPath.Same(known.Property ?? "", path[0]) || EditPath.Same(known.Flag, path[0])
            || known.Aliases.Any(alias => EditPath.Same(alias, path[0])));
        if (flag is null || path.Length > 1)
            throw new PropertyEditException(EditFindings.NoSuchPath(
                edit, $"{options.GetType().Name} has no '{path[0]}'.",
                NearNames.Question(path[0], [.. flags.Select(static known => known.Property ?? "")])));
        var bound = options.Bind(flag, value ?? ConfigNull.Instance);
        return bound.Options ?? throw new PropertyEditException(EditFindings.WrongValue(
            edit, $"{flag.Flag}: {bound.Problem}", "Correct the value."));
    }

    private object? DefaultOf(object owner, PropertyInfo property)
    {
        var type = owner.GetType();
        if (type.GetConstructor([]) is { } construct && !property.CustomAttributes.Any(IsRequired))
            return property.GetValue(construct.Invoke([]));
        return new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable
            ? null
            : throw new PropertyEditException(EditFindings.WrongValue(
                edit, $"'{property.Name}' must have a value.", "Set it with --set."));
    }

    private PropertyEditException Unknown(object owner, string name)
    {
        var known = owner.GetType().GetProperties().Where(IsSettable).Select(static property => property.Name).ToArray();
        return new PropertyEditException(EditFindings.NoSuchPath(
            edit, $"{owner.GetType().Name} has no '{name}'.", NearNames.Question(name, known)));
    }

    private static object CopyOf(object owner)
    {
        if (owner is ValueType)
            return owner;
        var clone = owner.GetType().GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance);
        return clone?.Invoke(owner, []) ?? throw new InvalidOperationException($"{owner.GetType().Name} is no record.");
    }

    private static bool IsSettable(PropertyInfo property) => property is { CanRead: true, CanWrite: true };

    private static bool IsRequired(CustomAttributeData attribute) =>
        attribute.AttributeType == typeof(System.Runtime.CompilerServices.RequiredMemberAttribute);
}
