/** Rust: crates that a project replaces with code from a repository, in `[patch]` and `[replace]`. */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { MANIFEST, readManifest } from './cargo-manifests.ts';
import { FIX, type Locked } from './locked.ts';
import { CONFIGURATIONS } from './own-crates.ts';

/**
 * Returns a problem for each replacement from a repository that is not in the lockfile. Cargo writes all replacements
 * to the lockfile, even those without an effect. If one is missing, Cargo downloads it, except with `--locked`. The
 * replacement can then require other crates.
 *
 * @see https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html
 */
export function unlockedPatches(
  file: EcosystemFile,
  locked: readonly Locked[],
  context: ParseContext,
): readonly Problem[] {
  const names = [MANIFEST, ...CONFIGURATIONS];
  const patched = new Set(names.flatMap((name) => patchesIn(file, name, context)));
  const included = CONFIGURATIONS.flatMap((name) => unreadIncludes(file, name, context));
  if (patched.size === 0) return included;
  const unused = (arrayAt(objectAt(readToml(file), 'patch') ?? {}, 'unused') ?? []).filter(
    isObject,
  );
  const fromGit = locked.filter(({ source }) => source?.startsWith('git+') === true);
  for (const { name } of [...fromGit, ...unused]) patched.delete(String(name));
  const unlocked = [...patched].map((name) => {
    const message = `${name.slice(0, 100)} is replaced with a repository that is not locked. Fix: ${FIX}`;
    return { code: 'contradiction', message, path: file.path };
  });
  return [...unlocked, ...included];
}

/** Returns a problem if a configuration file includes other files, because these can contain patches. */
function unreadIncludes(
  lockfile: EcosystemFile,
  name: string,
  context: ParseContext,
): readonly Problem[] {
  const file = context.file(besidePath(lockfile.path, name));
  if (file === undefined || readManifest(file)['include'] === undefined) return [];
  const message =
    'the files in `include` were not read and can replace packages. Fix: move their settings into this file';
  return [{ code: 'not-found', message, path: file.path }];
}

/** Matches the name in a key such as `a`, `a:1.0.0` or `https://example.com/index#a@1.0.0`. */
const NAME = /([\w-]+)(?:[:@][^:@#/]*)?$/;

function patchesIn(
  lockfile: EcosystemFile,
  name: string,
  context: ParseContext,
): readonly string[] {
  const file = context.file(besidePath(lockfile.path, name));
  const manifest: JsonObject = file === undefined ? {} : readManifest(file);
  const patches = Object.values(objectAt(manifest, 'patch') ?? {}).filter(isObject);
  return [...patches, objectAt(manifest, 'replace') ?? {}].flatMap((table) =>
    Object.keys(table).flatMap((key) => {
      const settings = objectAt(table, key) ?? {};
      if (stringAt(settings, 'git') === undefined) return [];
      return stringAt(settings, 'package') ?? NAME.exec(key)?.[1] ?? key;
    }),
  );
}
