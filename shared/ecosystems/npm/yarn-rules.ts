/**
 * Reads the rules by which Yarn 2 and later replace ranges: `resolutions` in package.json, and catalogs in
 * `.yarnrc.yml`. Dependencies in the lockfile have the requested range, but the entries have only the range that
 * replaces it. Source: https://yarnpkg.com/configuration/manifest#resolutions, https://yarnpkg.com/features/catalogs
 */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYamlDocuments } from '../../json/yaml.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { manifestBeside } from './manifest.ts';
import { splitPattern } from './yarn-patterns.ts';

export const YARN_SETTINGS = '.yarnrc.yml';

export interface YarnRules {
  /** Rules, keyed by requested name, in the order of the manifest. The first matching rule applies. */
  readonly resolutions: ReadonlyMap<string, readonly Resolution[]>;
  /** Ranges, keyed first by catalog name and then by package name. The default catalog has an empty name. */
  readonly catalogs: ReadonlyMap<string, JsonObject>;
}

interface Resolution {
  /**
   * Name of the package that must request the dependency, optionally with a version. Undefined if the rule applies to
   * all packages.
   */
  readonly from: string | undefined;
  readonly fromReference: string | undefined;
  /** Range that must be requested. Undefined if the rule applies to all ranges. */
  readonly range: string | undefined;
  /** Range that replaces the requested range. */
  readonly chosen: string;
}

/**
 * Maximum number of rules for one name. Each rule is tested against each range. If there are more rules, only edges are
 * missing.
 */
const MAX_RULES = 100;

const CATALOG = 'catalog:';

/** Returns the rules of the project that owns the lockfile. */
export function yarnRules(lockfile: EcosystemFile, context: ParseContext): YarnRules {
  const settings = settingsBeside(lockfile, context);
  const named = Object.entries(objectAt(settings, 'catalogs') ?? {}).filter(isNamedObject);
  return {
    resolutions: resolutionsOf(manifestBeside(lockfile, context) ?? {}),
    catalogs: new Map([['', objectAt(settings, 'catalog') ?? {}], ...named]),
  };
}

/**
 * Returns the range that Yarn uses when a package requests the given range.
 *
 * @param from The package that makes the request, in the form `name@reference`.
 */
export function rangeByRules(
  { resolutions, catalogs }: YarnRules,
  from: string,
  name: string,
  range: string,
): string {
  const rules = resolutions.get(name) ?? [];
  const chosen = rules.find((rule) => isAbout(rule, splitPattern(from), range))?.chosen ?? range;
  if (!chosen.startsWith(CATALOG)) return chosen;
  return stringAt(catalogs.get(chosen.slice(CATALOG.length)) ?? {}, name) ?? chosen;
}

/**
 * Returns the Yarn settings next to a lockfile. Returns an empty object if they cannot be read. Then only edges are
 * missing, because the lockfile still lists all packages.
 */
export function settingsBeside(lockfile: EcosystemFile, context: ParseContext): JsonObject {
  const file = context.file(besidePath(lockfile.path, YARN_SETTINGS));
  if (file === undefined) return {};
  try {
    const [settings] = parseYamlDocuments(file.bytes.toString('utf8'), file.path);
    return isObject(settings) ? settings : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}

function isNamedObject(entry: [string, unknown]): entry is [string, JsonObject] {
  return isObject(entry[1]);
}

/**
 * Matches `a`, `a@npm:^1`, `parent/a` and `@s/parent@npm:1.0.0/a`. Only Yarn 1 supports globs, and its lockfile does
 * not need rules.
 */
const PATTERN = /^(?:((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?\/)?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?$/;

function resolutionsOf(manifest: JsonObject): ReadonlyMap<string, readonly Resolution[]> {
  const resolutions = new Map<string, Resolution[]>();
  const stated = objectAt(manifest, 'resolutions') ?? {};
  for (const pattern of Object.keys(stated)) {
    const chosen = stringAt(stated, pattern);
    const [, from, fromReference, name, range] = PATTERN.exec(pattern) ?? [];
    if (name === undefined || chosen === undefined) continue;
    const others = resolutions.get(name) ?? [];
    if (others.length < MAX_RULES) others.push({ from, fromReference, range, chosen });
    resolutions.set(name, others);
  }
  return resolutions;
}

function isAbout(
  rule: Resolution,
  [from, reference]: readonly [string, string],
  range: string,
): boolean {
  if (rule.from !== undefined && rule.from !== from) return false;
  return isSame(rule.fromReference, reference) && isSame(rule.range, range);
}

/**
 * True if the ranges are equal, or if `wanted` is undefined. A range without a protocol equals the same range with
 * `npm:`.
 */
function isSame(wanted: string | undefined, stated: string): boolean {
  return wanted === undefined || withProtocol(wanted) === withProtocol(stated);
}

function withProtocol(range: string): string {
  return range.includes(':') ? range : `npm:${range}`;
}
