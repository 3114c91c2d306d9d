/**
 * .NET: `packages.config`, project files and central package management.
 * Source: https://learn.microsoft.com/nuget/reference/packages-config,
 * https://learn.microsoft.com/nuget/consume-packages/central-package-management
 */
import { type JsonObject, objectAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { besidePath } from '../paths.ts';
import { ATTRIBUTE, elementsAt, readXml, textAt } from '../xml.ts';
import { type NugetFacts, nugetPackage } from './nuget-package.ts';

export const packagesConfig: FileFormat = {
  wanted: { names: ['packages.config'] },
  wantedIn: ['directory', 'file'],
  parse: (file) => {
    const entries = elementsAt(objectAt(readXml(file), 'packages') ?? {}, 'package');
    return packagesOf(
      file,
      entries.map((entry) => ({
        name: attribute(entry, 'id'),
        version: attribute(entry, 'version'),
        isDevelopment: attribute(entry, 'developmentDependency') === 'true',
      })),
    );
  },
};

export const projectFile: FileFormat = {
  wanted: { suffixes: ['.csproj', '.fsproj', '.vbproj'], names: ['packages.lock.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('proj'),
  parse: (file, context) =>
    hasLockfile(file, context)
      ? { packages: [], problems: [] }
      : packagesOf(file, references(file, ['PackageReference'])),
};

/** The versions that the projects below it take. */
export const centralPackages: FileFormat = {
  wanted: { names: ['Directory.Packages.props', 'Packages.props', 'packages.props'] },
  wantedIn: ['directory', 'file'],
  parse: (file) =>
    packagesOf(
      file,
      references(file, ['PackageVersion', 'GlobalPackageReference', 'PackageReference']),
    ),
};

/** It says better what is used: versions that were resolved, and what those need. */
function hasLockfile(file: EcosystemFile, context: ParseContext): boolean {
  return context.file(besidePath(file.path, 'packages.lock.json')) !== undefined;
}

interface Reference {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly isDevelopment: boolean;
}

function references(file: EcosystemFile, names: readonly string[]): readonly Reference[] {
  const groups = elementsAt(objectAt(readXml(file), 'Project') ?? {}, 'ItemGroup');
  return groups.flatMap((group) =>
    names
      .flatMap((name) => elementsAt(group, name))
      .map((element) => ({
        name: attribute(element, 'Include') ?? attribute(element, 'Update'),
        version: attribute(element, 'Version') ?? textAt(element, 'Version'),
        isDevelopment: attribute(element, 'PrivateAssets')?.toLowerCase() === 'all',
      })),
  );
}

function attribute(element: JsonObject, name: string): string | undefined {
  return textAt(element, `${ATTRIBUTE}${name}`);
}

/** A reference without a name or an own version, or with a property or a range for one, is no package. */
function packagesOf(file: EcosystemFile, found: readonly Reference[]): ParsedFile {
  const packages: Package[] = [];
  const problems: Problem[] = [];
  const text = file.bytes.toString('utf8');
  for (const { name, version, isDevelopment } of found) {
    const exact = exactVersion(version);
    if (name === undefined || exact === undefined || name.includes('$(')) continue;
    const facts: NugetFacts = {
      name,
      version: exact,
      line: lineOf(text, name),
      scope: isDevelopment ? 'development' : 'runtime',
      isDirect: true,
    };
    try {
      packages.push(nugetPackage(file, facts));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}

/** `1.0.0`, or `[1.0.0]`, which means that one alone. */
function exactVersion(version: string | undefined): string | undefined {
  const bare = version?.replace(/^\[([^,\]]*)\]$/, '$1');
  return bare === undefined || /[$*,[()]/.test(bare) ? undefined : bare;
}

function lineOf(text: string, name: string): number | undefined {
  const at = text.indexOf(`"${name}"`);
  return at === -1 ? undefined : text.slice(0, at).split('\n').length;
}
