import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import type { GraphRoots } from '../graph.ts';
import { besidePath } from '../paths.ts';
import { manifestBeside, manifestsBelow, readManifest } from './manifest.ts';
import type { YarnBlock } from './yarn-blocks.ts';
import { keyFor, needsOf, splitPattern } from './yarn-patterns.ts';

const WORKSPACE = 'workspace:';

/** Protocols of code of this source tree that is used where it stands. Its version says so, and is none. */
const OWN_PROTOCOLS = [WORKSPACE, 'link:', 'portal:'];

export function isOwn({ fields }: YarnBlock): boolean {
  const [, reference] = splitPattern(fields.get('resolution') ?? '');
  return OWN_PROTOCOLS.some((protocol) => reference.startsWith(protocol));
}

/** What the manifests of this source tree name; undefined when the tree does not have them. */
export function yarnRoots(
  file: EcosystemFile,
  context: ParseContext,
  blocks: readonly YarnBlock[],
  keys: ReadonlyMap<string, string>,
): GraphRoots | undefined {
  const own = blocks.filter(isOwn);
  if (own.length > 0) return joined(own.map((block) => rootsOfBlock(file, context, block, keys)));
  const manifest = manifestBeside(file, context);
  if (manifest === undefined) return undefined;
  // Classic lockfiles do not know of workspaces: each manifest that has no lockfile of its own is one.
  const others = Object.hasOwn(manifest, 'workspaces') ? manifestsBelow(file, context) : [];
  return joined([manifest, ...others].map((one) => rootsOfManifest(one, keys)));
}

/** In berry the lockfile has the manifests of the workspaces, but not what is for development in them. */
function rootsOfBlock(
  file: EcosystemFile,
  context: ParseContext,
  block: YarnBlock,
  keys: ReadonlyMap<string, string>,
): GraphRoots {
  const [, reference] = splitPattern(block.fields.get('resolution') ?? '');
  const folder = reference.startsWith(WORKSPACE) ? reference.slice(WORKSPACE.length) : undefined;
  const path = besidePath(file.path, `${folder}/package.json`);
  const manifest = folder === undefined ? undefined : readManifest(path, context);
  const development = new Set(
    manifest === undefined ? [] : rootsOfManifest(manifest, keys).development,
  );
  const named = needsOf(block, keys);
  return { runtime: named.filter((key) => !development.has(key)), development };
}

function rootsOfManifest(manifest: JsonObject, keys: ReadonlyMap<string, string>): GraphRoots {
  return {
    runtime: keysOfKinds(manifest, ['dependencies', 'optionalDependencies'], keys),
    development: keysOfKinds(manifest, ['devDependencies'], keys),
  };
}

function keysOfKinds(
  manifest: JsonObject,
  kinds: readonly string[],
  keys: ReadonlyMap<string, string>,
): readonly string[] {
  return kinds.flatMap((kind) => {
    const dependencies = objectAt(manifest, kind) ?? {};
    return Object.keys(dependencies).flatMap(
      (name) => keyFor(keys, name, stringAt(dependencies, name) ?? '') ?? [],
    );
  });
}

function joined(roots: readonly GraphRoots[]): GraphRoots {
  return {
    runtime: roots.flatMap(({ runtime }) => [...runtime]),
    development: roots.flatMap(({ development }) => [...development]),
  };
}
