import { closureOf, type Inputs, laterImports } from './module-graph.ts';

/**
 * Modules that each program and each dynamic import loads statically, directly or indirectly. The keys are the modules
 * that the program or the import starts with.
 */
type Closures = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns the shared modules that are already loaded when a program or a dynamic import starts. These are its own
 * static imports. For a dynamic import, they also include the modules that all its importers have already loaded.
 *
 * esbuild combines two modules in one file if the same programs and dynamic imports load them. If a dynamic import also
 * lists the modules that its importers have already loaded, esbuild can combine more modules. A program then loads
 * fewer files, but not more modules.
 *
 * @param entries Modules that begin a program or a worker.
 * @param added Returns the modules that a program or a dynamic import loads in addition to its own static imports.
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
      // A module with which a dynamic import starts is listed only for the programs and dynamic imports that load it
      // statically. Otherwise, it would need a second file.
      const isNamed = (path: string) => !own.has(path) || own.get(start)?.has(path) === true;
      return [
        start,
        new Set([...loaded].filter((path) => shared.has(path) && isNamed(path)).sort()),
      ];
    }),
  );
}

/**
 * Returns the modules that are loaded when each program or dynamic import begins. For a dynamic import, adds the
 * modules that all its importers have already loaded. Repeats this until no set changes.
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

/** Returns, for each module, the programs and dynamic imports that load it, directly or through other modules. */
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
 * Returns the modules that at least two programs or dynamic imports load. Any other module has only one user and is in
 * the file of this user.
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
