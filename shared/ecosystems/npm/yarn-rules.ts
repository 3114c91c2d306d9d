/**
 * npm: what a project of Yarn 2 and later puts in place of the ranges that packages ask for: `resolutions` of
 * its package.json, and the catalogs of its `.yarnrc.yml`. Its lockfile names what was asked for, and has only
 * what was put there.
 * Source: https://yarnpkg.com/configuration/manifest#resolutions, https://yarnpkg.com/features/catalogs
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
  /** By the name that is asked for, in the order of the manifest: the first that fits counts. */
  readonly resolutions: ReadonlyMap<string, readonly Resolution[]>;
  /** Ranges by name, by the name of the catalog; the default one's is empty. */
  readonly catalogs: ReadonlyMap<string, JsonObject>;
}

interface Resolution {
  /** The package that must ask for it, and which of its versions; undefined for any. */
  readonly from: string | undefined;
  readonly fromReference: string | undefined;
  /** The range that must be asked for; undefined for any. */
  readonly range: string | undefined;
  /** What counts in its place. */
  readonly chosen: string;
}

/** Most rules for one name: each is asked for each range of it, and what they miss are edges alone. */
const MAX_RULES = 100;

const CATALOG = 'catalog:';

/** The rules of the project whose lockfile it is. */
export function yarnRules(lockfile: EcosystemFile, context: ParseContext): YarnRules {
  const settings = settingsBeside(lockfile, context);
  const named = Object.entries(objectAt(settings, 'catalogs') ?? {}).filter(isNamedObject);
  return {
    resolutions: resolutionsOf(manifestBeside(lockfile, context) ?? {}),
    catalogs: new Map([['', objectAt(settings, 'catalog') ?? {}], ...named]),
  };
}

/** The range that counts where the package `from`, written `name@reference`, asks for another. */
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

/** Anything that cannot be read only leaves edges out: the packages are all in the lockfile. */
function settingsBeside(lockfile: EcosystemFile, context: ParseContext): JsonObject {
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

/** `a`, `a@npm:^1`, `parent/a`, `@s/parent@npm:1.0.0/a`; not the globs of Yarn 1, whose lockfile needs no rules. */
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

/** Nothing stands for anything, and `npm:` is the protocol of what names none. */
function isSame(wanted: string | undefined, stated: string): boolean {
  return wanted === undefined || withProtocol(wanted) === withProtocol(stated);
}

function withProtocol(range: string): string {
  return range.includes(':') ? range : `npm:${range}`;
}
