import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import type { GraphRoots } from '../graph.ts';
import { besidePath } from '../paths.ts';
import { type DenoLinks, keyOf, withoutVersion } from './deno-links.ts';
import { readManifest } from './manifest.ts';
import { nameOfPattern } from './yarn-patterns.ts';

/**
 * Returns the packages that the deno.json or package.json of each workspace member requests. Returns undefined if the
 * lockfile does not list these requests.
 */
export function denoRoots(
  file: EcosystemFile,
  context: ParseContext,
  lockfile: JsonObject,
  links: DenoLinks,
): GraphRoots | undefined {
  const workspace = objectAt(lockfile, 'workspace');
  if (workspace === undefined) return undefined;
  const members = Object.entries(objectAt(workspace, 'members') ?? {});
  const runtime: string[] = [];
  const development: string[] = [];
  for (const [folder, member] of [['.', workspace] as const, ...members]) {
    if (!isObject(member)) continue;
    const manifest = readManifest(besidePath(file.path, `${folder}/package.json`), context);
    const tools = developmentNames(manifest ?? {});
    for (const specifier of specifiersOf(member)) {
      const isTool = tools.has(withoutVersion(specifier));
      (isTool ? development : runtime).push(keyOf(specifier, links));
    }
  }
  return { runtime, development };
}

function specifiersOf(member: JsonObject): readonly string[] {
  return [member, objectAt(member, 'packageJson') ?? {}]
    .flatMap((holder) => arrayAt(holder, 'dependencies') ?? [])
    .filter((specifier) => typeof specifier === 'string');
}

/**
 * Returns the development dependencies in a package.json, such as `npm:chalk`. The lockfile does not distinguish them
 * from runtime dependencies.
 */
function developmentNames(manifest: JsonObject): ReadonlySet<string> {
  const stated = objectAt(manifest, 'devDependencies') ?? {};
  return new Set(
    Object.keys(stated).map(
      (name) => `npm:${nameOfPattern(`${name}@${stringAt(stated, name) ?? ''}`)}`,
    ),
  );
}
