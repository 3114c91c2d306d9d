import { isInstalled } from '../ecosystems/npm/install-paths.ts';
import { baseName, besidePath } from '../ecosystems/paths.ts';
import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { dependencyDraft } from './dependency-draft.ts';
import { type Draft, folderOf } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import { baseImageDraft, rebuildDraft } from './image-drafts.ts';
import type { KnownAdvisories } from './known-advisories.ts';
import { managerOf } from './managers/manager-of.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { openContext } from './open-context.ts';
import { ownerDraft } from './owner-draft.ts';
import { removalDraft } from './removal-draft.ts';
import { type FixFiles, requirementFiles } from './requirements/read-requirements.ts';
import { singleDraft } from './single-draft.ts';
import { systemDraft } from './system-draft.ts';
import { STANDARD_LIBRARY, toolchainDraft } from './toolchain-draft.ts';
import { type VulnerablePackage, vulnerablePackages } from './vulnerable-packages.ts';

/** The data that is used to plan fixes. */
export interface FixInput {
  readonly findings: readonly Finding[];
  /** All packages in the source. */
  readonly packages: readonly Package[];
  readonly sourceKind: SourceKind;
  /** Name of the base image, if known. */
  readonly baseName?: string | undefined;
  readonly known: KnownAdvisories;
  readonly files: FixFiles;
  /** Fingerprints of urgent findings. Fixes for their packages are planned separately and come first. */
  readonly urgent?: ReadonlySet<string> | undefined;
}

/**
 * Plans the changes that fix the findings. One change becomes one fix, even if it fixes several findings. The fixes for
 * urgent findings come first.
 */
export function planFixes({ findings, urgent, ...input }: FixInput): readonly Fix[] {
  const vulnerable = vulnerablePackages(findings, input.packages);
  const names = new Set(vulnerable.map(({ item }) => item.name));
  const malware = vulnerable.flatMap((one) => (one.malware.length > 0 ? [one.item] : []));
  const context = openContext({ ...input, names, malware });
  const isUrgent = ({ vulnerabilities, malware }: VulnerablePackage) =>
    [...vulnerabilities, ...malware].some(({ fingerprint }) => urgent?.has(fingerprint) === true);
  const groups = [vulnerable.filter(isUrgent), vulnerable.filter((one) => !isUrgent(one))];
  return groups.flatMap((group) => mergeDrafts(group.flatMap((one) => draftsFor(one, context))));
}

/** Returns the paths of files that help to plan fixes: the lockfiles with findings, and their manifests. */
export function filesToRead(findings: readonly Finding[]): readonly string[] {
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const paths = open.flatMap(({ locations }) => locations.map(({ path }) => path));
  const known = new Set(paths.filter((path) => managerOf(path, undefined) !== undefined));
  return [
    ...new Set(
      [...known].flatMap((path) => [path, ...manifestOf(path), ...requirementFiles(path)]),
    ),
  ];
}

function manifestOf(path: string): readonly string[] {
  const manifest = managerOf(path, undefined)?.manifest;
  return manifest === undefined ? [] : [besidePath(path, manifest)];
}

function draftsFor(vulnerable: VulnerablePackage, context: FixContext): readonly Draft[] {
  const { item, malware } = vulnerable;
  const paths = pathsOf(item);
  if (malware.length > 0) {
    return paths.map((path) => removalDraft(vulnerable, path, managerAt(path, context), context));
  }
  if (item.origin === 'base') return [baseImageDraft(vulnerable, context)];
  if (item.ownedBy !== undefined) return [ownerDraft(vulnerable, item.ownedBy, context)];
  if (SYSTEM_TYPES.has(item.type)) return [systemDraft(vulnerable, context)];
  if (item.type === 'golang' && item.name === STANDARD_LIBRARY) {
    return paths.map((path) => toolchainDraft(vulnerable, path, context));
  }
  if (context.sourceKind === 'image') return [rebuildDraft(vulnerable, context)];
  return paths.map((path) => locatedDraft(vulnerable, path, context));
}

function locatedDraft(vulnerable: VulnerablePackage, path: string, context: FixContext): Draft {
  const manager = managerAt(path, context);
  return manager === undefined
    ? singleDraft(vulnerable, path, context)
    : dependencyDraft({ vulnerable, path, manager }, context);
}

/**
 * Returns the package manager for a file. Returns undefined for a manifest of an installed package, because users do
 * not edit it.
 */
function managerAt(path: string, { files }: FixContext) {
  return isInstalled(path) ? undefined : managerOf(path, files.get(path));
}

/** Returns the paths to the files that contain a package. Omits a manifest if the list includes its lockfile. */
function pathsOf({ locations }: Package): readonly string[] {
  const paths = [...new Set(locations.map(({ path }) => path))];
  const locks = paths.flatMap((path) => {
    const manifest = managerOf(path, undefined)?.manifest;
    return manifest === undefined || manifest === baseName(path)
      ? []
      : [`${folderOf(path)}/${manifest}`];
  });
  const isCovered = (path: string) => locks.includes(`${folderOf(path)}/${baseName(path)}`);
  const edited = paths.filter((path) => !isCovered(path));
  const own = edited.filter((path) => !isInstalled(path));
  return own.length > 0 ? own : edited.slice(0, 1);
}
