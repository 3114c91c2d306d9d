import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import type { GraphRoots } from '../graph.ts';
import { besidePath } from '../paths.ts';
import { manifestBeside, manifestsBelow, readManifest } from './manifest.ts';
import type { YarnBlock } from './yarn-blocks.ts';
import { isWorkspace, keysOfRanges, needsOf, WORKSPACE, type YarnLinks } from './yarn-needs.ts';
import { splitPattern } from './yarn-patterns.ts';

/**
 * Returns the dependencies that the project's manifests request. Returns undefined if the manifests are not in this
 * source tree.
 */
export function yarnRoots(
  file: EcosystemFile,
  context: ParseContext,
  blocks: readonly YarnBlock[],
  links: YarnLinks,
): GraphRoots | undefined {
  const workspaces = blocks.filter(isWorkspace);
  if (workspaces.length > 0) {
    return joined(workspaces.map((block) => rootsOfBlock(file, context, block, links)));
  }
  const manifest = manifestBeside(file, context);
  if (manifest === undefined) return undefined;
  // Classic lockfiles do not list workspaces. Therefore, each manifest without a lockfile of its own counts as a
  // workspace.
  const others = Object.hasOwn(manifest, 'workspaces') ? manifestsBelow(file, context) : [];
  return joined([manifest, ...others].map((one) => rootsOfManifest(one, '', links)));
}

/**
 * Returns the dependencies of a workspace. Also reads its manifest, because a berry lockfile does not mark development
 * dependencies.
 */
function rootsOfBlock(
  file: EcosystemFile,
  context: ParseContext,
  block: YarnBlock,
  links: YarnLinks,
): GraphRoots {
  const resolution = block.fields.get('resolution') ?? '';
  const folder = splitPattern(resolution)[1].slice(WORKSPACE.length);
  const manifest = readManifest(besidePath(file.path, `${folder}/package.json`), context);
  const stated = manifest === undefined ? undefined : rootsOfManifest(manifest, resolution, links);
  const development = new Set(stated?.development);
  const named = needsOf(block, links);
  return { runtime: named.filter((key) => !development.has(key)), development };
}

/**
 * Returns the lockfile keys of the packages that a manifest requests. `from` is the package of the manifest, as
 * `name@reference`, which the project's rules can name.
 */
function rootsOfManifest(manifest: JsonObject, from: string, links: YarnLinks): GraphRoots {
  const keysOf = (kinds: readonly string[]) =>
    kinds.flatMap((kind) => keysOfRanges(from, rangesOf(manifest, kind), links));
  return {
    runtime: keysOf(['dependencies', 'optionalDependencies']),
    development: keysOf(['devDependencies']),
  };
}

function rangesOf(manifest: JsonObject, kind: string): readonly (readonly [string, string])[] {
  const dependencies = objectAt(manifest, kind) ?? {};
  return Object.keys(dependencies).map((name) => [name, stringAt(dependencies, name) ?? '']);
}

function joined(roots: readonly GraphRoots[]): GraphRoots {
  return {
    runtime: roots.flatMap(({ runtime }) => [...runtime]),
    development: roots.flatMap(({ development }) => [...development]),
  };
}
