import type { Metafile } from 'esbuild';

/**
 * Modules that most actions load when they start. Without more, esbuild would part them by each set of
 * programs that happens to load them, into 50 files of 3 kB; and each file costs Node as much time as
 * 50 kB of it.
 */
export interface Common {
  /** Sorted paths. */
  readonly modules: readonly string[];
  /** The modules that a program or a later import begins with: each loads the common ones whole. */
  readonly starts: ReadonlySet<string>;
}

/** How many of the actions must load a module for all to be given it, and a small one. */
const SHARE = 0.5;
const SMALL_SHARE = 0.4;

/** Bytes of a source: a small one costs less to read in vain than as a file of its own. */
const SMALL_BYTES = 8_000;

const ACTION = /^actions\/[a-z-]+\/main\.ts$/;

/** What each action declares, which the command line loads of all: in one file they take it less time than in seven. */
const SPEC = /^actions\/[a-z-]+\/spec\.ts$/;

/** What runs each action, and what each asks for the world it is in. */
const RUN = /^shared\/host\/(?:run|actions-host)\.ts$/;

/**
 * What was common in a build without it. Modules that bring npm packages along are never common: those
 * are large, and for those who need them.
 */
export function commonModules(
  { inputs }: Pick<Metafile, 'inputs'>,
  programs: readonly string[],
): Common {
  const later = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ kind, external }) => kind === 'dynamic-import' && external !== true)
    .map(({ path }) => path);
  const starts = new Set([...later, ...programs]);
  const loads = later.filter((path, index) => ACTION.test(path) && later.indexOf(path) === index);
  const run = Object.keys(inputs).filter((path) => RUN.test(path));
  const closures = loads.map((path) => closureOf([path, ...run], inputs));
  const counts = new Map<string, number>();
  for (const path of closures.flatMap((closure) => [...closure])) {
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const shared = [...counts]
    .filter(([path, count]) => count >= loads.length * shareFor(path, inputs))
    .map(([path]) => path);
  const specs = Object.keys(inputs).filter((path) => SPEC.test(path));
  const modules = [...new Set([...shared, ...specs])].filter(
    (path) => !starts.has(path) && !bringsPackages(path, inputs),
  );
  return { modules: modules.sort(), starts };
}

function shareFor(path: string, inputs: Metafile['inputs']): number {
  return (inputs[path]?.bytes ?? 0) <= SMALL_BYTES ? SMALL_SHARE : SHARE;
}

/** Modules with all that they load at once. */
function closureOf(starts: readonly string[], inputs: Metafile['inputs']): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...starts];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const { path: next, kind, external } of inputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) pending.push(next);
    }
  }
  return found;
}

function bringsPackages(path: string, inputs: Metafile['inputs']): boolean {
  return [...closureOf([path], inputs)].some((each) =>
    inputs[each]?.imports.some(
      ({ kind, external, path: to }) =>
        kind === 'import-statement' && external === true && to.startsWith('../vendor/'),
    ),
  );
}
