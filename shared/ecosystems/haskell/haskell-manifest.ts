import type { Manifest } from '../manifest.ts';

/** Comes with the compiler, in its version; freezing may leave it out. */
const COMPILER: ReadonlySet<string> = new Set(['base', 'ghc-prim', 'ghc', 'rts']);

/**
 * Returns what a package asks for.
 *
 * @param stated Each a name with what follows it: `aeson >= 2`.
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
