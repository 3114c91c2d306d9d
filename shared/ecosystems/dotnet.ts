/** .NET: lockfiles, project files and the dependencies of published applications. */
import { depsJson } from './dotnet/deps-json.ts';
import { packagesLock } from './dotnet/packages-lock.ts';
import { paketDependencies } from './dotnet/paket-dependencies.ts';
import { paketLock } from './dotnet/paket-lock.ts';
import { centralPackages, packagesConfig, projectFile } from './dotnet/project-files.ts';
import { responseFile } from './dotnet/response-file.ts';
import { globalJson, toolsManifest } from './dotnet/tools-manifest.ts';
import type { Ecosystem } from './ecosystem.ts';

export const ecosystem: Ecosystem = {
  id: 'dotnet',
  formats: [
    packagesLock,
    paketLock,
    depsJson,
    packagesConfig,
    projectFile,
    centralPackages,
    paketDependencies(paketLock),
    toolsManifest,
    globalJson,
    responseFile,
  ],
};
