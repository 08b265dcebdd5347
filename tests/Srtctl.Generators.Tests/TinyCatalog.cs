namespace Srtctl.Generators.Tests;

/// <summary>A small catalog with one flag per type and rendering.</summary>
internal static class TinyCatalog
{
    public const string Text = """
        {
          "format": "srtctl-catalog/1",
          "catalog": "tiny",
          "program": "tiny.serve",
          "record": "TinyOptions",
          "base": "EngineOptions",
          "summary": "Flags of a <small> server & more.",
          "versions": [
            {
              "version": "1.0", "repository": "example/tiny", "ref": "v1.0",
              "commit": "0123456789012345678901234567890123456789", "date": "2026-01-01",
              "confidence": "exact: release tag"
            }
          ],
          "flags": [
            {
              "flag": "--backend", "type": "enum", "choices": ["auto", "fp8_e4m3", "8bit", "a-b", "a_b"],
              "default": "auto", "rendering": "value", "owner": "user", "group": "Kernels", "summary": "Kernels to run."
            },
            {
              "flag": "--bytes", "type": "long", "unit": "bytes", "rendering": "value", "owner": "user",
              "group": "Memory", "summary": "Size of the pool."
            },
            {
              "flag": "--fast", "type": "bool", "default": false, "rendering": "switch", "owner": "user",
              "group": "Kernels", "summary": "Runs without checks."
            },
            {
              "flag": "--fraction", "aliases": ["--share"], "type": "float", "default": 0.9, "rendering": "value",
              "owner": "user", "group": "Memory", "summary": "Share of memory, < 1."
            },
            {
              "flag": "--layers", "type": "list", "item": "int", "rendering": "list", "owner": "user",
              "group": "Kernels", "summary": "Layers to trace.", "since": "1.0"
            },
            {
              "flag": "--modes", "type": "list", "item": "enum", "choices": ["auto", "fp8_e4m3", "8bit", "a-b", "a_b"],
              "enum": "TinyBackend", "rendering": "list", "owner": "user", "group": "Kernels",
              "summary": "Kernels to try."
            },
            {
              "flag": "--old-size", "type": "int", "rendering": "value", "owner": "user", "group": "Memory",
              "summary": "Former pool size.", "deprecated": true, "replacement": "--bytes", "hidden": true
            },
            {
              "flag": "--overrides", "type": "json", "default": {"a": [1, true]}, "rendering": "json", "owner": "user",
              "group": "Memory", "summary": "Settings to replace."
            },
            {
              "flag": "--pool", "type": "model", "model": "PoolConfig", "rendering": "json", "owner": "user",
              "group": "Memory", "summary": "Shape of the pool."
            },
            {
              "flag": "--port", "type": "int", "default": 8000, "rendering": "value", "owner": "planner",
              "group": "Server", "summary": "Port to listen on."
            },
            {
              "flag": "--route", "type": "list", "item": "string", "rendering": "repeated", "owner": "user",
              "group": "Server", "summary": "Route to add."
            },
            {
              "flag": "--warmup", "negative": "--no-warmup", "type": "bool", "default": true, "rendering": "negatable",
              "owner": "user", "group": "Server", "summary": "Runs a \"first\" request."
            }
          ],
          "models": [
            {
              "name": "PoolConfig",
              "record": "TinyPoolConfig",
              "summary": "Shape of a pool.",
              "flags": [
                {
                  "flag": "inner", "type": "model", "model": "PoolConfig", "rendering": "setting", "owner": "user",
                  "group": "Pool", "summary": "A pool inside the pool."
                },
                {
                  "flag": "kind", "type": "enum", "choices": ["lru", "fifo"], "default": "lru",
                  "rendering": "setting", "owner": "user", "group": "Pool", "summary": "Which entry goes first."
                },
                {
                  "flag": "rest", "type": "config", "rendering": "setting", "owner": "user", "group": "Pool",
                  "summary": "Anything else."
                },
                {
                  "flag": "sizes", "type": "list", "item": "int", "rendering": "setting", "owner": "user",
                  "group": "Pool", "summary": "Sizes of the parts."
                }
              ]
            }
          ]
        }
        """;

    /// <summary>The same flags as a second catalog.</summary>
    public static CatalogText Other { get; } = new(
        Text.Replace("tiny\"", "other\"").Replace("Tiny", "Other"), "/catalogs/other.catalog.json");
}
