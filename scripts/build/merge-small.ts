import { closureOf, type Inputs } from './module-graph.ts';
import type { Loaded } from './plugins.ts';

/** Maximum size of the sources of a group that is merged, in bytes. */
const SMALL_BYTES = 16_000;

/** Loading a file takes as long as loading this number of bytes of sources. */
const FILE_BYTES = 30_000;

/** Modules that the same starts load, so that esbuild writes them to one file. */
interface Group {
  readonly starts: ReadonlySet<string>;
  readonly modules: readonly string[];
  readonly bytes: number;
  /** The modules and packages that the group imports. */
  readonly needs: readonly string[];
}

/** Two groups that become one group, and the code that starts then load unnecessarily, in bytes. */
interface Merge {
  readonly groups: readonly [Group, Group];
  readonly cost: number;
}

/**
 * Merges small groups of modules with groups that mostly the same starts load, if the starts then load fewer files and
 * little code that they do not need. Two groups are merged only if the additional code loads no other file.
 *
 * @param exact Starts that load only the modules that they need.
 */
export function mergeSmall(loaded: Loaded, inputs: Inputs, exact: ReadonlySet<string>): Loaded {
  const sets = new Map([...loaded].map(([start, modules]) => [start, new Set(modules)]));
  for (let merge = nextMerge(sets, inputs, exact); merge !== undefined; ) {
    const [small, other] = merge.groups;
    for (const start of [...small.starts, ...other.starts]) {
      for (const module of [...small.modules, ...other.modules]) sets.get(start)?.add(module);
    }
    merge = nextMerge(sets, inputs, exact);
  }
  return new Map([...sets].map(([start, modules]) => [start, new Set([...modules].sort())]));
}

/** Returns the merge of the smallest group that can be merged. */
function nextMerge(sets: Loaded, inputs: Inputs, exact: ReadonlySet<string>): Merge | undefined {
  const groups = groupsOf(sets, inputs);
  const canLoad = (group: Group, start: string) =>
    !exact.has(start) && hasAll(group.needs, sets.get(start), inputs);
  for (const small of groups.filter(({ bytes }) => bytes <= SMALL_BYTES)) {
    const merges = groups
      .filter((other) => other !== small)
      .map((other) => mergeOf(small, other))
      .filter(({ groups: [first, second], cost }) => {
        const saved = first.starts.size - without(first.starts, second.starts).length;
        return (
          cost <= FILE_BYTES * saved &&
          without(second.starts, first.starts).every((start) => canLoad(first, start)) &&
          without(first.starts, second.starts).every((start) => canLoad(second, start))
        );
      });
    const [best] = merges.sort((a, b) => a.cost - b.cost);
    if (best !== undefined) return best;
  }
  return undefined;
}

function mergeOf(small: Group, other: Group): Merge {
  const cost =
    small.bytes * without(other.starts, small.starts).length +
    other.bytes * without(small.starts, other.starts).length;
  return { groups: [small, other], cost };
}

function without(starts: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...starts].filter((start) => !others.has(start));
}

/** Returns the groups, smallest first. A module in which a dynamic import begins has a file of its own. */
function groupsOf(sets: Loaded, inputs: Inputs): readonly Group[] {
  const starts = new Map<string, string[]>();
  for (const [start, modules] of sets) {
    for (const module of modules) {
      if (sets.has(module)) continue;
      const known = starts.get(module);
      if (known === undefined) starts.set(module, [start]);
      else known.push(start);
    }
  }
  const groups = Map.groupBy(starts.keys(), (module) => starts.get(module)?.sort().join('\n'));
  return [...groups.values()]
    .map((modules) => ({
      modules,
      starts: new Set(starts.get(modules[0] ?? '')),
      bytes: modules.reduce((sum, module) => sum + (inputs[module]?.bytes ?? 0), 0),
      needs: needsOf(modules, inputs),
    }))
    .sort((a, b) => a.bytes - b.bytes || (a.modules[0] ?? '').localeCompare(b.modules[0] ?? ''));
}

function needsOf(modules: readonly string[], inputs: Inputs): readonly string[] {
  const own = new Set(modules);
  const needed = [...closureOf(modules, inputs)].filter((module) => !own.has(module));
  return [...needed, ...packagesOf(modules, inputs)];
}

function packagesOf(modules: Iterable<string>, inputs: Inputs): readonly string[] {
  return [...modules]
    .flatMap((module) => inputs[module]?.imports ?? [])
    .flatMap(({ kind, external, path }) =>
      kind === 'import-statement' && external === true && path.startsWith('../vendor/') ? path : [],
    );
}

function hasAll(needs: readonly string[], loaded: ReadonlySet<string> = new Set(), inputs: Inputs) {
  const known = new Set([...loaded, ...packagesOf(loaded, inputs)]);
  return needs.every((need) => known.has(need));
}
