import { compareText } from '../../shared/model/order.ts';
import { closureOf, type Inputs } from './module-graph.ts';
import type { Loaded } from './plugins.ts';

/** Maximum size of a group that is merged with another one: the total size of its source files, in bytes. */
const SMALL_BYTES = 16_000;

/** Cost of loading a file: the number of bytes of source code that Node loads in the same time. */
const FILE_BYTES = 30_000;

/** Modules that the same programs and dynamic imports load. esbuild writes these modules to one file. */
interface Group {
  readonly starts: ReadonlySet<string>;
  readonly modules: readonly string[];
  readonly bytes: number;
  /** The modules and packages that the group imports. */
  readonly needs: readonly string[];
}

/** The modules and packages that each program and each dynamic import loads. */
type Loads = ReadonlyMap<string, Set<string>>;

/**
 * Merges small groups of modules with other groups, so that there are fewer files. Two groups are merged only if this
 * adds little code that is loaded without being used. This is the case if mostly the same programs and dynamic imports
 * load both groups. The additional code must not load another file.
 *
 * @param exact Modules of the programs and dynamic imports that must load only the modules that they need.
 */
export function mergeSmall(loaded: Loaded, inputs: Inputs, exact: ReadonlySet<string>): Loaded {
  const loads: Loads = new Map(
    [...loaded].map(([start, modules]) => [
      start,
      new Set([...modules, ...packagesOf(modules, inputs)]),
    ]),
  );
  const canLoad = ({ needs }: Group, start: string) =>
    !exact.has(start) && needs.every((need) => loads.get(start)?.has(need));
  const groups = groupsOf(loaded, inputs);
  // The loop also visits the merged groups, because they are appended while it runs.
  for (const small of groups) {
    const other = small.bytes > SMALL_BYTES ? undefined : bestFor(small, groups, canLoad);
    if (other === undefined) continue;
    const merged = joined(small, other);
    groups.delete(small);
    groups.delete(other);
    groups.add(merged);
    for (const start of merged.starts) {
      for (const module of merged.modules) loads.get(start)?.add(module);
    }
  }
  const isModule = (path: string) => inputs[path] !== undefined;
  return new Map(
    [...loads].map(([start, modules]) => [start, new Set([...modules].filter(isModule).sort())]),
  );
}

/** Returns the group that a group can be merged with at the lowest cost. */
function bestFor(
  small: Group,
  groups: ReadonlySet<Group>,
  canLoad: (group: Group, start: string) => boolean,
): Group | undefined {
  let best: { readonly group: Group; readonly cost: number } | undefined;
  for (const other of groups) {
    const more = without(other.starts, small.starts);
    const saved = other.starts.size - more.length;
    if (other === small || saved === 0) continue;
    const less = without(small.starts, other.starts);
    // Size of the code that would be loaded without being used, in bytes.
    const cost = small.bytes * more.length + other.bytes * less.length;
    if (cost > FILE_BYTES * saved || cost >= (best?.cost ?? Number.POSITIVE_INFINITY)) continue;
    const isPossible =
      more.every((start) => canLoad(small, start)) && less.every((start) => canLoad(other, start));
    if (isPossible) best = { group: other, cost };
  }
  return best?.group;
}

function joined(first: Group, second: Group): Group {
  const modules = [...first.modules, ...second.modules];
  const own = new Set(modules);
  return {
    modules,
    starts: new Set([...first.starts, ...second.starts]),
    bytes: first.bytes + second.bytes,
    needs: [...first.needs, ...second.needs].filter((need) => !own.has(need)),
  };
}

function without(starts: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...starts].filter((start) => !others.has(start));
}

/**
 * Returns the groups, smallest first. Each module that a program or a dynamic import starts with has its own file.
 * These modules are not in any group.
 */
function groupsOf(loaded: Loaded, inputs: Inputs): Set<Group> {
  const starts = new Map<string, string[]>();
  for (const [start, modules] of loaded) {
    for (const module of modules) {
      if (loaded.has(module)) continue;
      const known = starts.get(module);
      if (known === undefined) starts.set(module, [start]);
      else known.push(start);
    }
  }
  const bySize = [
    ...Map.groupBy(starts.keys(), (module) => starts.get(module)?.join('\n')).values(),
  ]
    .map((modules) => ({
      modules,
      starts: new Set(starts.get(modules[0] ?? '')),
      bytes: modules.reduce((sum, module) => sum + (inputs[module]?.bytes ?? 0), 0),
      needs: needsOf(modules, inputs),
    }))
    .sort((a, b) => a.bytes - b.bytes || compareText(a.modules[0] ?? '', b.modules[0] ?? ''));
  return new Set(bySize);
}

function needsOf(modules: readonly string[], inputs: Inputs): readonly string[] {
  const own = new Set(modules);
  const needed = [...closureOf(modules, inputs)].filter((module) => !own.has(module));
  return [...needed, ...packagesOf(modules, inputs)];
}

/**
 * Returns the npm packages and the Node modules that these modules import statically. Loading Node modules takes time
 * too.
 */
function packagesOf(modules: Iterable<string>, inputs: Inputs): readonly string[] {
  return [...modules]
    .flatMap((module) => inputs[module]?.imports ?? [])
    .flatMap(({ kind, external, path }) =>
      kind === 'import-statement' && external === true ? path : [],
    );
}
