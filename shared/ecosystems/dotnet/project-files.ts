/**
 * .NET: `packages.config`, project files and central package management.
 * Source: https://learn.microsoft.com/nuget/reference/packages-config,
 * https://learn.microsoft.com/nuget/consume-packages/central-package-management
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { readXml } from '../read-xml.ts';
import { notALockfile, unread } from '../unread.ts';
import { attributeAt, elementsAt } from '../xml.ts';
import { buildPackages } from './build-packages.ts';
import { depsJson } from './deps-json.ts';
import { exactVersion } from './exact-version.ts';
import { nugetPackage } from './nuget-package.ts';
import { packagesLock } from './packages-lock.ts';
import { type Reference, readReferences } from './references.ts';

export const packagesConfig: FileFormat = {
  role: 'manifest',
  // NuGet also reads a file with the name of the project, such as `packages.app.config` for app.csproj.
  wanted: { names: ['packages.config'], globs: ['packages.*.config'] },
  wantedIn: ['directory', 'file'],
  parse: (file) => {
    const root = readXml(file);
    const isOther = root.name !== 'packages' && baseName(file.path) !== 'packages.config';
    if (isOther) return { packages: [], problems: [], isForeign: true };
    if (root.name !== 'packages') throw notALockfile(file, '<packages> element', EXACT);
    return parseEach(elementsAt(root, 'package'), (entry) => {
      const [name = '', line] = [attributeAt(entry, 'id'), entry.line];
      const found = packageOfReference({
        file,
        name,
        version: attributeAt(entry, 'version'),
        isDevelopment: attributeAt(entry, 'developmentDependency') === 'true',
        line,
      });
      if (found === undefined) throw unread(file, { text: name, line }, EXACT);
      return found;
    });
  },
};

const EXACT = 'specify the ID and the exact version of each package';

/**
 * Files that MSBuild imports into every project in their folder and its subfolders. The packages that they reference
 * are mostly analyzers.
 */
const SHARED_FILES = ['Directory.Build.props', 'Directory.Build.targets'];

/** Suffixes of project files and of `<project>.user` files, which MSBuild imports if they exist. */
const PROJECT_SUFFIXES = [
  ...['.csproj', '.fsproj', '.vbproj', '.vcxproj', '.sqlproj', '.wixproj', '.msbuildproj'],
  ...['.wapproj', '.ilproj', '.dcproj', '.esproj', '.sfproj', '.shproj', '.pyproj', '.njsproj'],
  ...['.jsproj', '.nuproj', '.ccproj', '.xproj', '.proj'],
].flatMap((suffix) => [suffix, `${suffix}.user`]);

/** Suffixes of files that other files import. The rest of the file name is arbitrary. */
const IMPORTED_SUFFIXES = ['.props', '.targets', '.projitems'];

export const projectFile: FileFormat = {
  role: 'manifest',
  wanted: { suffixes: [...PROJECT_SUFFIXES, ...IMPORTED_SUFFIXES], names: SHARED_FILES },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) =>
    PROJECT_SUFFIXES.some((suffix) => path.endsWith(suffix)) ||
    SHARED_FILES.includes(baseName(path)),
  parse: parseProject,
  locking: {
    ecosystem: 'NuGet',
    manifests: ['*.csproj', '*.fsproj', '*.vbproj', '*.vcxproj', ...SHARED_FILES],
    locks: [
      {
        format: packagesLock,
        names: ['packages.lock.json'],
        coverage: (lockfile, context) => ({
          manifests: sharedAbove(lockfile.path, context),
          names: [],
        }),
      },
      {
        format: depsJson,
        names: ['obj/project.assets.json'],
        folderOf: (path) => path.replace(/obj\/[^/]*$/, '').replace(/[^/]*$/, ''),
      },
    ],
    note: 'Dependencies with exact versions are listed as packages. Only a lockfile lists their transitive dependencies.',
  },
};

/** Returns the paths of the files that MSBuild imports into the project at `path`. */
function sharedAbove(path: string, context: ParseContext): readonly string[] {
  return SHARED_FILES.flatMap((name) => context.named(name))
    .map((file) => file.path)
    .filter((shared) => path.startsWith(shared.slice(0, shared.lastIndexOf('/') + 1)));
}

function parseProject(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (file.path.endsWith('.proj') && !file.bytes.includes('<Project')) {
    return { packages: [], problems: [], isForeign: true };
  }
  const kinds = ['PackageReference', 'GlobalPackageReference'];
  const { references, problems } = readReferences(file, context, kinds);
  const dependencies = references.map((reference) => ({
    name: reference.name,
    isDevelopment: reference.isDevelopment,
    exact: packageOfReference(reference),
  }));
  const fix = 'commit packages.lock.json (dotnet restore --use-lock-file)';
  const fetched = buildPackages(file, context);
  return {
    packages: fetched.packages,
    problems: [...problems, ...fetched.problems],
    manifest: { dependencies, fix },
  };
}

const CENTRAL_FILES = ['Directory.Packages.props', 'Packages.props', 'packages.props'];

/** The file that sets package versions centrally, for all projects in its folder and its subfolders. */
export const centralPackages: FileFormat = {
  role: 'manifest',
  wanted: { names: CENTRAL_FILES, suffixes: IMPORTED_SUFFIXES },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => CENTRAL_FILES.includes(baseName(path)),
  parse: (file, context) => {
    const kinds = ['PackageVersion', 'GlobalPackageReference', 'PackageReference'];
    const { references, problems } = readReferences(file, context, kinds);
    const parsed = parseEach(references, packageOfReference);
    return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
  },
};

/** Returns the package for a reference. Returns undefined if the reference has a range or no version. */
function packageOfReference({
  file,
  name,
  version,
  isDevelopment,
  line,
}: Reference): Package | undefined {
  const exact = exactVersion(version);
  if (exact === undefined) return undefined;
  const scope = isDevelopment ? 'development' : 'runtime';
  return nugetPackage(file, { name, version: exact, line, scope, isDirect: true });
}
