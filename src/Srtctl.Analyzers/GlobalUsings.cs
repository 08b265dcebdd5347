// What the linked files find elsewhere when they are built for planning.
global using Srtctl.Analyzers.Catalogs;
global using Srtctl.Analyzers.Portability;
