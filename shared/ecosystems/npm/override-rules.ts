/** npm: what a project puts in place of what packages ask for, as each package manager writes it down. */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { DEPENDENCY_KINDS } from './manifest.ts';
import { nameAndRange, plainRange } from './npm-range.ts';
import { packageAt } from './registry-address.ts';
import { splitPattern } from './yarn-patterns.ts';

export interface OverrideRule {
  /** The package that is asked for, and which of its versions; undefined for any. */
  readonly name: string;
  readonly range: string | undefined;
  /** Packages that must ask for it, themselves or by others. */
  readonly parents: readonly string[];
  readonly chosen: ChosenPackage;
}

/** What is installed in the place of another package. */
export interface ChosenPackage {
  readonly name: string;
  /** As the project writes it, without an alias: versions, a tag, or a place. */
  readonly range: string;
  /** Where the range has one version alone. */
  readonly version?: string | undefined;
}

/** Most objects of `overrides` in each other that are read. */
const MAX_DEPTH = 50;

/** The rules of `overrides` as npm has them, in each other, and as Bun and pnpm have them. */
export function rulesOfOverrides(
  overrides: JsonObject | undefined,
  manifest: JsonObject,
  parents: readonly string[] = [],
): readonly OverrideRule[] {
  if (parents.length > MAX_DEPTH) return [];
  return Object.entries(overrides ?? {}).flatMap(([pattern, rule]) => {
    if (pattern === '.' && parents.length > 0) return [];
    const path = pattern.split(/(?<=[^ |@])>(?!=)/);
    const key = path.pop() ?? '';
    const above = [...parents, ...path.map((one) => splitPattern(one)[0])];
    const chosen = isObject(rule) ? stringAt(rule, '.') : rule;
    const own = typeof chosen === 'string' ? ruleOf(key, above, chosen, manifest) : [];
    if (!isObject(rule)) return own;
    return [...own, ...rulesOfOverrides(rule, manifest, [...above, splitPattern(key)[0]])];
  });
}

/** The rules of `resolutions` as Yarn has them: `a`, `a/b`, `a@^1/b@npm:^2`, and globs in place of parents. */
export function rulesOfResolutions(manifest: JsonObject): readonly OverrideRule[] {
  return Object.entries(objectAt(manifest, 'resolutions') ?? {}).flatMap(([pattern, chosen]) => {
    if (typeof chosen !== 'string') return [];
    const segments = pattern.match(/(?:@[^/@]+\/)?[^/]+/g) ?? [];
    const key = segments.at(-1) ?? '';
    const parents = segments.slice(0, -1).filter((segment) => !/^\*+$/.test(segment));
    return ruleOf(
      key,
      parents.map((one) => splitPattern(one)[0]),
      chosen,
      manifest,
    );
  });
}

function ruleOf(
  key: string,
  parents: readonly string[],
  chosen: string,
  manifest: JsonObject,
): readonly OverrideRule[] {
  const [name, range] = splitPattern(key);
  if (name === '') return [];
  const isAny = range === '' || range === '*';
  const wanted = chosenPackage(name, referenced(chosen, manifest));
  return [{ name, range: isAny ? undefined : range, parents, chosen: wanted }];
}

/** An archive of a registry is what its address says. */
function chosenPackage(alias: string, stated: string): ChosenPackage {
  const served = packageAt(stated);
  if (served !== undefined) return { ...served, range: served.version };
  return { ...nameAndRange(alias, stated), range: plainRange(stated) };
}

/** `$a` is what the project itself asks for under that name. */
function referenced(chosen: string, manifest: JsonObject): string {
  if (!chosen.startsWith('$')) return chosen;
  const stated = DEPENDENCY_KINDS.map((kind) =>
    stringAt(objectAt(manifest, kind) ?? {}, chosen.slice(1)),
  );
  return stated.find((range) => range !== undefined) ?? chosen;
}
