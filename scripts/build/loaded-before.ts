import { closureOf, type Inputs, laterImports } from './module-graph.ts';

/** Direct and indirect static imports of each program and of each dynamic import, by the module that it starts with. */
type Closures = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns the modules of several files that are loaded when a program or a dynamic import begins: its own static
 * imports, and the modules that every program has loaded before this import.
 *
 * esbuild creates one file for each set of programs and dynamic imports that load the same modules. If a dynamic import
 * also names the modules that are loaded before it, then more modules have the same set, and a program loads fewer
 * files. The program loads no further module.
 *
 * @param entries Modules that begin a program or a worker.
 * @param added Returns the modules that a start loads in addition to its own static imports.
 */
export function loadedBefore(
  inputs: Inputs,
  entries: readonly string[],
  added: (start: string) => readonly string[],
): Closures {
  const starts = [...new Set([...entries, ...laterImports(inputs)])];
  const own = new Map(starts.map((start) => [start, closureOf([start, ...added(start)], inputs)]));
  const shared = sharedModules(own);
  return new Map(
    [...withEarlier(entries, own, inputs)].map(([start, loaded]) => {
      // A module in which an import begins is included only if this start needs it itself. If other imports also named
      // it, it would need a second file.
      const isNamed = (path: string) => !own.has(path) || own.get(start)?.has(path) === true;
      return [
        start,
        new Set([...loaded].filter((path) => shared.has(path) && isNamed(path)).sort()),
      ];
    }),
  );
}

/**
 * Returns the modules that are loaded when each start begins. Adds to each set the modules that all importers of the
 * start have already loaded, and repeats this until no set changes.
 */
function withEarlier(entries: readonly string[], own: Closures, inputs: Inputs): Closures {
  const importers = importersOf(own, inputs);
  const loaded = new Map(entries.map((entry) => [entry, own.get(entry) ?? new Set<string>()]));
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const [start, closure] of own) {
      const before = (importers.get(start) ?? []).flatMap((importer) => loaded.get(importer) ?? []);
      const [first] = before;
      if (first === undefined || entries.includes(start)) continue;
      const always = [...first].filter((path) => before.every((each) => each.has(path)));
      const next = new Set([...closure, ...always]);
      hasChanged ||= next.size !== loaded.get(start)?.size;
      loaded.set(start, next);
    }
  }
  return loaded;
}

/** Returns the starts that import each module dynamically or statically, directly or through other modules. */
function importersOf(own: Closures, inputs: Inputs): ReadonlyMap<string, readonly string[]> {
  const pairs = [...own].flatMap(([start, closure]) => {
    const later = [...closure]
      .flatMap((path) => inputs[path]?.imports ?? [])
      .filter(({ kind, external }) => kind === 'dynamic-import' && external !== true);
    const paths = [...later.map(({ path }) => path), ...closure];
    return paths.filter((path) => path !== start).map((path) => ({ start, path }));
  });
  const groups = Map.groupBy(pairs, ({ path }) => path);
  return new Map([...groups].map(([path, found]) => [path, found.map(({ start }) => start)]));
}

/**
 * Returns the modules that at least two starts import. A module that only one start imports is in the file of this
 * start.
 */
function sharedModules(own: Closures): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const path of [...own.values()].flatMap((closure) => [...closure])) {
    if (seen.has(path)) shared.add(path);
    seen.add(path);
  }
  return shared;
}
