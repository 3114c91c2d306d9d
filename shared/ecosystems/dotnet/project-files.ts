/**
 * .NET: `packages.config`, project files and central package management.
 * Source: https://learn.microsoft.com/nuget/reference/packages-config,
 * https://learn.microsoft.com/nuget/consume-packages/central-package-management
 */
import { type JsonObject, objectAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName, besidePath } from '../paths.ts';
import { ATTRIBUTE, elementsAt, readLocatedXml, textAt } from '../xml.ts';
import { propertiesOf } from './msbuild-properties.ts';
import { nugetPackage } from './nuget-package.ts';

export const packagesConfig: FileFormat = {
  role: 'manifest',
  wanted: { names: ['packages.config'] },
  wantedIn: ['directory', 'file'],
  parse: (file) => {
    const { root, lineOf } = readLocatedXml(file);
    const entries = elementsAt(objectAt(root, 'packages') ?? {}, 'package');
    return parseEach(entries, (entry) =>
      packageOfReference(file, {
        name: attribute(entry, 'id'),
        version: attribute(entry, 'version'),
        isDevelopment: attribute(entry, 'developmentDependency') === 'true',
        line: lineOf(entry),
      }),
    );
  },
};

/** What MSBuild imports into every project below has references of its own, mostly of analyzers. */
const SHARED_FILES = ['Directory.Build.props', 'Directory.Build.targets'];

const PROJECT_SUFFIXES = ['.csproj', '.fsproj', '.vbproj'];

export const projectFile: FileFormat = {
  role: 'manifest',
  wanted: {
    suffixes: [...PROJECT_SUFFIXES, '.props'],
    names: [...SHARED_FILES, 'packages.lock.json'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) =>
    PROJECT_SUFFIXES.some((suffix) => path.endsWith(suffix)) ||
    SHARED_FILES.includes(baseName(path)),
  parse: (file, context) =>
    hasLockfile(file, context)
      ? { packages: [], problems: [] }
      : readReferences(file, context, ['PackageReference', 'GlobalPackageReference']),
};

const CENTRAL_FILES = ['Directory.Packages.props', 'Packages.props', 'packages.props'];

/** The versions that the projects below it take. */
export const centralPackages: FileFormat = {
  role: 'manifest',
  wanted: { names: CENTRAL_FILES, suffixes: ['.props'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => CENTRAL_FILES.includes(baseName(path)),
  parse: (file, context) =>
    readReferences(file, context, ['PackageVersion', 'GlobalPackageReference', 'PackageReference']),
};

/** It says better what is used: versions that were resolved, and what those need. */
function hasLockfile(file: EcosystemFile, context: ParseContext): boolean {
  return context.file(besidePath(file.path, 'packages.lock.json')) !== undefined;
}

interface Reference {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly isDevelopment: boolean;
  readonly line: number | undefined;
}

function readReferences(
  file: EcosystemFile,
  context: ParseContext,
  names: readonly string[],
): ParsedFile {
  const { root, lineOf } = readLocatedXml(file);
  const expand = propertiesOf(file, context);
  const groups = elementsAt(objectAt(root, 'Project') ?? {}, 'ItemGroup');
  const elements = groups.flatMap((group) => names.flatMap((name) => elementsAt(group, name)));
  const named = elements.flatMap((element) =>
    referencedNames(element).map((name) => ({ element, name })),
  );
  return parseEach(named, ({ element, name }) => {
    const version = stated(element, 'VersionOverride') ?? stated(element, 'Version');
    return packageOfReference(file, {
      name,
      version: version === undefined ? undefined : expand(version),
      isDevelopment: stated(element, 'PrivateAssets')?.toLowerCase() === 'all',
      line: lineOf(element),
    });
  });
}

/** MSBuild takes several items of the same metadata, with semicolons between them. */
function referencedNames(element: JsonObject): readonly string[] {
  const items = attribute(element, 'Include') ?? attribute(element, 'Update') ?? '';
  return items
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Metadata of an item is an attribute, or an element inside. */
function stated(element: JsonObject, name: string): string | undefined {
  return attribute(element, name) ?? textAt(element, name);
}

function attribute(element: JsonObject, name: string): string | undefined {
  return textAt(element, `${ATTRIBUTE}${name}`);
}

/** A reference without a name or an own version, or with a range for one, is no package. */
function packageOfReference(
  file: EcosystemFile,
  { name, version, isDevelopment, line }: Reference,
): Package | undefined {
  const exact = exactVersion(version);
  if (name === undefined || exact === undefined || name.includes('$(')) return undefined;
  return nugetPackage(file, {
    name,
    version: exact,
    line,
    scope: isDevelopment ? 'development' : 'runtime',
    isDirect: true,
  });
}

/** `1.0.0`, or `[1.0.0]`, which means that one alone. */
function exactVersion(version: string | undefined): string | undefined {
  const bare = version?.replace(/^\[([^,\]]*)\]$/, '$1');
  return bare === undefined || /[$*,[()]/.test(bare) ? undefined : bare;
}
