import type { Metafile } from 'esbuild';
import { closureOf, type Inputs, laterImports, sharers } from './module-graph.ts';

/**
 * Groups of modules that are loaded together and therefore share one file. Without these groups, esbuild would create a
 * file for each set of programs that load the same modules. The result would be 50 files of 3 kB. In Node, loading one
 * file takes as long as loading 50 kB of code.
 */
export interface Common {
  /** Sorted paths of the modules in each group. */
  readonly groups: Groups;
  /**
   * The groups that a program or a dynamic import loads completely. The keys are the modules that the program or the
   * import starts with.
   */
  readonly loads: ReadonlyMap<string, readonly Group[]>;
}

/**
 * The groups of modules:
 *
 * - `gate`: loaded when `verify` starts, and also by other actions
 * - `most`: loaded when most of the other actions start
 * - `proof`: verifies signatures; loaded by `verify` after its first requests, and by actions that check their own
 *   signatures
 */
export type Group = 'gate' | 'most' | 'proof';

type Groups = Readonly<Record<Group, readonly string[]>>;

const GROUPS: readonly Group[] = ['gate', 'most', 'proof'];

/** Minimum share of the actions that must load a module for it to be common. */
const SHARE = 0.5;

const ACTION = /^actions\/[a-z-]+\/main\.ts$/;

/**
 * Matches the modules that declare the inputs of actions. The command line loads these modules for all actions, and one
 * file loads faster than seven.
 */
const SPEC = /^actions\/[a-z-]+\/spec\.ts$/;

/** Matches the modules that run each action and give it access to its environment. */
const RUN = /^shared\/host\/(?:run|actions-host)\.ts$/;

/**
 * Entry point of the gate, the action `verify`. It runs for each release, so its files contain exactly the modules that
 * it needs.
 */
const GATE = 'action:verify';
const GATE_MAIN = 'actions/verify/main.ts';

/** Module that the gate imports dynamically while it waits for the registry. */
const GATE_LATER = 'actions/verify/verify-subjects.ts';

/** Modules that the gate starts with, including the module that it imports dynamically. */
export const GATE_STARTS: ReadonlySet<string> = new Set([GATE, GATE_MAIN, GATE_LATER]);

/**
 * Returns the modules that programs have in common. A module that imports npm packages counts as common only to
 * programs that need these packages.
 *
 * @param inputs A build in which modules are not grouped yet.
 * @throws {Error} if the gate is not at the expected path, or if a dynamic import loads a module that the gate imports.
 */
export function commonModules({ inputs }: Pick<Metafile, 'inputs'>): Common {
  if (inputs[GATE] === undefined || inputs[GATE_LATER] === undefined) {
    throw new Error(`the build lacks ${GATE} or ${GATE_LATER}`);
  }
  const starts = laterImports(inputs);
  const shared = sharers(inputs, starts);
  const isFree = (path: string) =>
    path === GATE_MAIN ||
    (!starts.includes(path) && (RUN.test(path) || !bringsPackages(path, inputs)));
  const most = mostModules(inputs, starts).filter(isFree);
  const early = closureOf([GATE], inputs);
  requireStatic(starts, early);
  const late = closureOf([GATE_LATER], inputs);
  const gate = [...early].filter(
    (path) => isFree(path) && (most.includes(path) || (shared.get(path)?.size ?? 0) > 1),
  );
  const proof = proofModules(inputs, starts, new Set([...gate, ...most, ...early]));
  const groups: Groups = {
    gate: [...new Set([...gate, ...proof.plain, ...most.filter((path) => late.has(path))])].sort(),
    most: most.filter((path) => !early.has(path) && !late.has(path)).sort(),
    proof: [...proof.signing].sort(),
  };
  return {
    groups,
    loads: new Map(starts.map((start) => [start, groupsOf(start, inputs, groups)])),
  };
}

/**
 * Rejects a dynamic import of a module that the gate loads at startup. The build would merge everything that the
 * dynamic import loads into this module. The gate would then load all of that at startup too.
 */
function requireStatic(starts: readonly string[], early: ReadonlySet<string>): void {
  const path = starts.find((start) => ![GATE, GATE_MAIN].includes(start) && early.has(start));
  if (path === undefined) return;
  throw new Error(
    `${path} is already loaded with the gate, so it must not be imported dynamically. Fix: import it statically.`,
  );
}

/** Returns the modules in all groups that are loaded with the module `start`. */
export function modulesOf(start: string, { groups, loads }: Common): readonly string[] {
  return (loads.get(start) ?? []).flatMap((group) => groups[group]);
}

function groupsOf(start: string, inputs: Inputs, { proof }: Groups): readonly Group[] {
  const needs = closureOf([start], inputs);
  return GROUPS.filter((group) => {
    if (group === 'most') return !GATE_STARTS.has(start);
    return group === 'gate' || proof.some((path) => needs.has(path));
  });
}

/** Returns the modules that at least half of the actions load, and the input declarations of all actions. */
function mostModules(inputs: Inputs, later: readonly string[]): readonly string[] {
  const actions = [...new Set(later.filter((path) => ACTION.test(path)))];
  const run = Object.keys(inputs).filter((path) => RUN.test(path));
  const counts = new Map<string, number>();
  for (const action of actions) {
    for (const path of closureOf([action, ...run], inputs)) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  const shared = [...counts]
    .filter(([, count]) => count >= actions.length * SHARE)
    .map(([path]) => path);
  return [...new Set([...shared, ...Object.keys(inputs).filter((path) => SPEC.test(path))])];
}

/**
 * Splits the modules that the gate loads later and shares with other actions. `signing` contains the modules that only
 * actions with signature verification load. `plain` contains the modules that other actions load too. These actions
 * should not load the verification packages.
 */
function proofModules(inputs: Inputs, starts: readonly string[], known: ReadonlySet<string>) {
  const late = [...closureOf([GATE_LATER], inputs)].filter(
    (path) => !known.has(path) && path !== GATE_LATER,
  );
  const others = starts.filter((start) => start !== GATE_LATER);
  const needs = others.map((start) => ({ start, needs: closureOf([start], inputs) }));
  const packages = late.filter((path) => directPackages(path, inputs));
  const strangers = needs.filter(
    (each) => ACTION.test(each.start) && !packages.some((path) => each.needs.has(path)),
  );
  const shared = late.filter((path) => needs.some((each) => each.needs.has(path)));
  const isPlain = (path: string) => strangers.some((each) => each.needs.has(path));
  return { plain: shared.filter(isPlain), signing: shared.filter((path) => !isPlain(path)) };
}

function bringsPackages(path: string, inputs: Inputs): boolean {
  return [...closureOf([path], inputs)].some((each) => directPackages(each, inputs));
}

function directPackages(path: string, inputs: Inputs): boolean {
  return (inputs[path]?.imports ?? []).some(
    ({ kind, external, path: to }) =>
      kind === 'import-statement' && external === true && to.startsWith('../vendor/'),
  );
}
