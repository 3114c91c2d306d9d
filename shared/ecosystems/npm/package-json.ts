/**
 * Reads `package.json` as a project manifest. A manifest declares ranges, and lockfiles pin the versions. Source:
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json
 */
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, Lock, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import type { ManifestDependency } from '../manifest.ts';
import { baseName } from '../paths.ts';
import { isInstalled } from './install-paths.ts';
import { folderOf } from './node-modules-path.ts';
import { npmPackage } from './npm-package.ts';
import { nameAndRange, plainRange } from './npm-range.ts';
import { manifestIn } from './own-folder.ts';
import { isShadowed, PNPM_MANIFESTS, readPnpmManifest } from './pnpm-manifest.ts';
import { configPackages } from './pnpm-workspace.ts';
import { unreadNeeds } from './unread-needs.ts';

export const packageJson = (locks: readonly Lock[]): FileFormat => ({
  role: 'manifest',
  wanted: { names: ['package.json', ...PNPM_MANIFESTS] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  parse: parsePackageJson,
  locking: {
    ecosystem: 'npm',
    manifests: ['package.json', ...PNPM_MANIFESTS],
    locks,
    note: 'The lockfile in the root folder covers a workspace member if it lists the member. For Yarn 1, the package.json in the root folder must list the member.',
  },
});

/** Fields that list dependencies. Every package manager installs the first three for the project itself. */
const KINDS = [
  { key: 'dependencies', isDevelopment: false, isOptional: false },
  { key: 'optionalDependencies', isDevelopment: false, isOptional: false },
  { key: 'devDependencies', isDevelopment: true, isOptional: false },
  // npm and pnpm install the project's peer dependencies, but Yarn does not.
  { key: 'peerDependencies', isDevelopment: false, isOptional: true },
] as const;

const FOREIGN: ParsedFile = { packages: [], problems: [], isForeign: true };

function parsePackageJson(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (!PNPM_MANIFESTS.includes(baseName(file.path)))
    return read(file, readJsonObject(file), context);
  const manifest = isShadowed(file, context) ? undefined : readPnpmManifest(file);
  return manifest === undefined ? FOREIGN : read(file, manifest, context);
}

function read(file: EcosystemFile, manifest: JsonObject, context: ParseContext): ParsedFile {
  const byName = new Map<string, ManifestDependency>();
  const includes = new Set<string>();
  for (const { key, isDevelopment, isOptional } of KINDS) {
    const stated = objectAt(manifest, key) ?? {};
    for (const alias of Object.keys(stated)) {
      const range = stringAt(stated, alias) ?? '';
      const folder = ownFolder(range, file, context);
      if (folder !== undefined && !range.startsWith('link:')) includes.add(folder);
      if (folder !== undefined || range.startsWith('workspace:') || byName.has(alias)) continue;
      byName.set(alias, { ...dependencyOf(file, alias, range, isDevelopment), isOptional });
    }
  }
  const { packages, problems } = configPackages(file, objectAt(manifest, 'pnpm') ?? {});
  return {
    packages,
    problems: [...unreadNeeds(file.path, manifest), ...problems],
    manifest: {
      name: stringAt(manifest, 'name'),
      dependencies: [...byName.values()],
      includes: [...includes],
      fix: fixFor(file.path, manifest),
    },
  };
}

/**
 * Returns the path of the manifest in the folder that a range refers to. Returns undefined if the range does not refer
 * to a folder, or if the manifest is not in this source tree.
 */
function ownFolder(range: string, file: EcosystemFile, context: ParseContext): string | undefined {
  const folder = folderOf(range.replace(/^portal:/, 'link:'));
  return folder === undefined ? undefined : manifestIn({ folder }, file, context);
}

function dependencyOf(
  file: EcosystemFile,
  alias: string,
  range: string,
  isDevelopment: boolean,
): ManifestDependency {
  const { name, version } = nameAndRange(alias, range);
  const scope = isDevelopment ? 'development' : 'runtime';
  const exact =
    version === undefined ? undefined : npmPackage(file, { name, version, scope, isDirect: true });
  return { name, isDevelopment, range: plainRange(range), exact };
}

/**
 * Fix for a missing lockfile, by package manager. The package manager is the one in `packageManager`. Without this
 * field, it is pnpm for a manifest that only pnpm reads, and npm for all others.
 */
const FIXES: ReadonlyMap<string, string> = new Map([
  ['yarn', 'commit yarn.lock (yarn install)'],
  ['pnpm', 'commit pnpm-lock.yaml (pnpm install --lockfile-only)'],
  ['bun', 'commit bun.lock (bun install --lockfile-only)'],
]);

const NPM_FIX = 'commit package-lock.json (npm install --package-lock-only)';

function fixFor(path: string, manifest: JsonObject): string {
  const own = PNPM_MANIFESTS.includes(baseName(path)) ? 'pnpm' : '';
  const [manager = ''] = (stringAt(manifest, 'packageManager') ?? own).split('@', 1);
  return FIXES.get(manager) ?? NPM_FIX;
}
