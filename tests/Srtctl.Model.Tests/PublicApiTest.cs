using System.Reflection;
using System.Text;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Testing;

namespace Srtctl.Model.Tests;

public class PublicApiTest
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Members that the compiler writes for every record.</summary>
    private static readonly string[] OfRecords =
        ["Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality", "<Clone>$", "Deconstruct", "EqualityContract", "PrintMembers"];

    [Fact]
    public void The_public_surface_changes_only_on_purpose()
    {
        var text = new StringBuilder();
        foreach (
            var type in typeof(Job).Assembly.GetExportedTypes()
                .OrderBy(static type => type.FullName, StringComparer.Ordinal))
            Describe(type, text);

        Snapshot.Match(text.ToString());
    }

    private static void Describe(Type type, StringBuilder text)
    {
        text.Append(Kind(type)).Append(' ').Append(Name(type));
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            && parent != typeof(Enum))
            text.Append(" : ").Append(Name(parent));
        text.Append('\n');
        if (type.IsEnum)
            text.Append("    ").AppendJoin(", ", Enum.GetNames(type)).Append('\n');
        else if (!IsGenerated(type))
            foreach (var line in type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
    }

    /// <summary>Generated option records and their choices have snapshots of their own beside the generator.</summary>
    private static bool IsGenerated(Type type) =>
        typeof(CommandOptions).IsAssignableFrom(type) && !type.IsAbstract
        || type.Name.EndsWith("JsonContext", StringComparison.Ordinal);

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "open ")}{(type.GetMethod("<Clone>$") is null ? "class" : "record")}";

    private static string? Line(MemberInfo member)
    {
        if (OfRecords.Contains(member.Name))
            return null;
        return member switch
        {
            PropertyInfo property when IsVisible(property.GetMethod ?? property.SetMethod) =>
                $"{Static(property.GetMethod)}{Name(property.PropertyType)} {property.Name} {{{Accessors(property)}}}",
            FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const " : "")}{Name(field.FieldType)} "
                + $"{field.Name}",
            ConstructorInfo { IsPublic: true } made => $"new({Parameters(made)})",
            MethodInfo method when IsVisible(method)
                && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
                $"{Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
            _ => null,
        };
    }

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true };

    private static string Static(MethodBase? method) => method?.IsStatic == true ? "static " : "";

    private static string Accessors(PropertyInfo property)
    {
        var setter = property.SetMethod is not { } set || !IsVisible(set) ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;"
            : " set;";
        return $" get;{setter} ";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ", method.GetParameters()
                .Select(static parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!) + "&";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var name = type.DeclaringType is { } outer
            && !type.IsGenericParameter ? $"{Plain(outer)}.{Plain(type)}" : Plain(type);
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];
}
