import type { Manifest } from '../manifest.ts';

/** Bundled with the compiler, in its version; a freeze file may omit it. */
const COMPILER: ReadonlySet<string> = new Set(['base', 'ghc-prim', 'ghc', 'rts']);

/**
 * Returns the manifest of a package.
 *
 * @param stated Names with the rest of their constraint: `aeson >= 2`.
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
