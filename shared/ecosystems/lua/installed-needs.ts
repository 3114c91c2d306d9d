import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { readLuaValues } from '../lua-values.ts';
import { baseName, besidePath } from '../paths.ts';
import { readRockspec } from './rockspec.ts';

/** Matches `lib/luarocks/rocks-5.1/manifest`. The same folder has a subfolder for each rock. */
export const MANIFEST_GLOB = 'luarocks/rocks*/manifest';

/**
 * The versions of each installed rock's dependencies. The outer key is the rock's `name.version`, and the inner key is
 * the name of a dependency.
 */
type Resolved = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Caches manifests, so that a manifest is read only once for all rocks in its tree. The garbage collector frees an
 * entry together with its file.
 */
const known = new WeakMap<EcosystemFile, Resolved>();

/**
 * Returns the purls of an installed rock's dependencies. LuaRocks records the versions of these dependencies in the
 * manifest of its tree. Returns an empty list for a rockspec outside a tree.
 */
export function installedNeeds(
  file: EcosystemFile,
  needs: readonly string[],
  context: ParseContext,
): readonly string[] {
  const [name = '', version = ''] = file.path.split('/').slice(-3, -1);
  const manifest = context.file(besidePath(file.path, '../../manifest'));
  if (manifest === undefined || baseName(file.path) !== `${name}-${version}.rockspec`) return [];
  const resolved = known.get(manifest) ?? readManifest(manifest);
  known.set(manifest, resolved);
  const versions = resolved.get(`${name}.${version}`);
  return needs.flatMap((need) => {
    const found = versions?.get(need);
    const path = `../../${need}/${found}/${need}-${found}.rockspec`;
    return found === undefined ? [] : purlAt(besidePath(file.path, path), context);
  });
}

/**
 * Returns the purl of a rock in a list. The list is empty if the rockspec cannot be read. In this case, the parser
 * reports the error.
 */
function purlAt(path: string, context: ParseContext): readonly string[] {
  const file = context.file(path);
  try {
    const read = file === undefined ? undefined : readRockspec(file);
    return read === undefined ? [] : [read.found.purl];
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}

/**
 * Matches the path of a value in a parsed manifest, such as `repository.a.1.0-1.1.dependencies.b` for `repository = { a
 * = { ["1.0-1"] = { { dependencies = { b = "1.2-1" } } } } }`.
 */
const NOTED = /^repository\.(.+)\.1\.dependencies\.(.+)$/;

function readManifest(file: EcosystemFile): Resolved {
  const resolved = new Map<string, Map<string, string>>();
  for (const [path, { text }] of valuesOf(file)) {
    const [, rock = '', need] = NOTED.exec(path) ?? [];
    if (need === undefined) continue;
    const versions = resolved.get(rock) ?? new Map<string, string>();
    resolved.set(rock, versions.set(need, text));
  }
  return resolved;
}

/**
 * Returns the values in a manifest. Returns an empty map if the manifest cannot be read, for example because it is too
 * large. In that case, the rocks are still listed, but without their dependencies.
 */
function valuesOf(file: EcosystemFile): ReturnType<typeof readLuaValues> {
  try {
    return readLuaValues(file);
  } catch (error) {
    if (error instanceof DataError) return new Map();
    throw error;
  }
}
