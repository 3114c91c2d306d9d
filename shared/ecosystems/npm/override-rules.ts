/** Reads a project's overrides in the format of each package manager. */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { DEPENDENCY_KINDS } from './manifest.ts';
import { nameAndRange, plainRange } from './npm-range.ts';
import { packageAt } from './registry-address.ts';
import { splitPattern } from './yarn-patterns.ts';

export interface OverrideRule {
  /** Name of the requested package. `range` is undefined if the rule applies to all ranges. */
  readonly name: string;
  readonly range: string | undefined;
  /**
   * Names of the packages that must lead to the requested package, outermost first. Empty if the rule always applies.
   */
  readonly parents: readonly string[];
  readonly chosen: ChosenPackage;
  /** True if `chosen` is installed in addition to the requested package. */
  readonly isAddition?: boolean | undefined;
}

/** The package that an override rule installs. */
export interface ChosenPackage {
  readonly name: string;
  /** Version range, tag or location as written in the manifest, without an alias. */
  readonly range: string;
  /** Set only if the range allows a single version. */
  readonly version?: string | undefined;
}

/** Maximum depth of nested `overrides` objects. */
const MAX_DEPTH = 50;

/** Returns the rules in `overrides`. In npm, this object can be nested. In Bun and pnpm, it is flat. */
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

/**
 * Returns the rules in Yarn's `resolutions`. A key has the form `a`, `a/b` or `a@^1/b@npm:^2`. A parent that consists
 * only of asterisks is ignored.
 */
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

/** Matches ranges for code in the source tree. A lockfile does not list such code as a package. */
const OWN_CODE = /^(?:workspace|link|portal|file):/;

/**
 * Returns the rules in `packageExtensions` of pnpm and Yarn, which add dependencies to other packages.
 *
 * @see https://pnpm.io/settings#packageextensions, https://yarnpkg.com/configuration/yarnrc#packageExtensions
 */
export function rulesOfExtensions(settings: JsonObject): readonly OverrideRule[] {
  const extensions = objectAt(settings, 'packageExtensions') ?? {};
  return Object.keys(extensions).flatMap((pattern) => {
    const extension = objectAt(extensions, pattern) ?? {};
    const added = ['dependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(objectAt(extension, kind) ?? {}),
    );
    return added.flatMap(([name, range]) => {
      if (typeof range !== 'string' || OWN_CODE.test(range)) return [];
      const chosen = chosenPackage(name, range);
      return ruleOf(pattern, [], range, {}).map((rule) => ({ ...rule, chosen, isAddition: true }));
    });
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

/**
 * Returns the package that an override installs. If the override is the registry URL of an archive, the name and
 * version are taken from the URL.
 */
function chosenPackage(alias: string, stated: string): ChosenPackage {
  const served = packageAt(stated);
  if (served !== undefined) return { ...served, range: served.version };
  return { ...nameAndRange(alias, stated), range: plainRange(stated) };
}

/** Replaces a reference such as `$a` with the range that the project's manifest declares for `a`. */
function referenced(chosen: string, manifest: JsonObject): string {
  if (!chosen.startsWith('$')) return chosen;
  const stated = DEPENDENCY_KINDS.map((kind) =>
    stringAt(objectAt(manifest, kind) ?? {}, chosen.slice(1)),
  );
  return stated.find((range) => range !== undefined) ?? chosen;
}
