import type { Manifest } from '../manifest.ts';

/**
 * Packages that are bundled with the compiler. The compiler determines their versions, so a freeze file can omit them.
 */
const COMPILER: ReadonlySet<string> = new Set(['base', 'ghc-prim', 'ghc', 'rts']);

/**
 * Returns the manifest of a package.
 *
 * @param stated The dependencies, each with its name and the rest of its constraint, such as `aeson >= 2`.
 */
export function haskellManifest(own: string | undefined, stated: readonly string[]): Manifest {
  const names = stated.flatMap((item) => /^[A-Za-z0-9][A-Za-z0-9-]*/.exec(item.trim())?.[0] ?? []);
  const needed = [...new Set(names)].filter((name) => name !== own && !COMPILER.has(name));
  return {
    name: own,
    dependencies: needed.map((name) => ({ name, isDevelopment: false })),
    fix: 'commit cabal.project.freeze (cabal freeze)',
  };
}
