using Srtctl.Catalogs.Schemas;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Imports;

/// <summary>Reads a JSON schema of settings.</summary>
internal static class SchemaImport
{
    public static (string Root, ConfigMap Models)? Models(ImportRequest request, string text, List<Diagnostic> findings)
    {
        var models = ConfigJsonReader.Read(text) is ConfigMap schema ? SchemaModels.Read(schema) : null;
        if (models is null)
            findings.Add(ImportFindings.NoSchema(request));
        return models;
    }
}
