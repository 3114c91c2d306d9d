import { isObject, type JsonObject, optionalObject, scalarText } from '../json/guards.ts';
import { escapedPath, exceptionById } from './audit-exception.ts';
import { auditSettings } from './audit-settings.ts';
import { type KnownRule, ZIZMOR } from './foreign-tool.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { textsAt } from './read-entry.ts';

/**
 * Reads `zizmor.yml`.
 *
 * @see https://docs.zizmor.sh/configuration/
 */
export function zizmorRules(document: JsonObject, rules: readonly KnownRule[]): ImportedRules {
  const others = Object.keys(document).filter((key) => key !== 'rules');
  return joinedRules([
    ...Object.entries(optionalObject(document['rules'], 'rules') ?? {}).flatMap(([id, value]) =>
      isObject(value) ? ruleParts(id, value, rules) : [refusing(`rules.${id}`, 'no mapping')],
    ),
    ...others.map((key) => refusing(key, 'the policy has no equivalent setting')),
  ]);
}

function ruleParts(
  id: string,
  value: JsonObject,
  rules: readonly KnownRule[],
): readonly Partial<ImportedRules>[] {
  const own = { tool: ZIZMOR, rules };
  const entry = `rules.${id}`;
  const others = Object.keys(value).filter(
    (key) =>
      !['ignore', 'config'].includes(key) &&
      !(key === 'disable' && typeof value[key] === 'boolean'),
  );
  return [
    value['disable'] === true
      ? exceptionById(id, own, { entry, reason: `${id} is disabled in zizmor.yml` })
      : {},
    ...textsAt(value, 'ignore').map((item, at) => {
      const place = ignoredPlace(item);
      const where = `${entry}.ignore[${at}]`;
      if (place === undefined) return refusing(where, 'the entry is not a file name and a line');
      const reason = `${id} is ignored here in zizmor.yml`;
      return exceptionById(id, own, { entry: where, reason, ...place });
    }),
    ...[optionalObject(value['config'], 'config')].map((config) =>
      config === undefined ? {} : configPart(id, config),
    ),
    ...others.map((key) => refusing(`${entry}.${key}`, 'the policy has no equivalent setting')),
  ];
}

/**
 * Matches `ci.yml`, `ci.yml:12` and `ci.yml:12:3`. Paths with folders do not match, because zizmor compares only
 * file names.
 */
const PLACE = /^([^/:\s][^/:]{0,250})(?::([1-9]\d{0,6})(?::([1-9]\d{0,6}))?)?$/;

function ignoredPlace(text: string) {
  const [, file, line, column] = PLACE.exec(text) ?? [];
  if (file === undefined) return undefined;
  const paths = [`**/${escapedPath(file)}`];
  if (line === undefined) return { paths };
  const place = { onLine: Number(line), ...(column !== undefined && { onColumn: Number(column) }) };
  return { paths, place };
}

/** Function that converts the configuration of a zizmor rule to policy settings. */
type Convert = (config: JsonObject) => JsonObject;

/**
 * Conversions for rule configurations, by the ID of the zizmor rule. `keys` are the configuration keys that the policy
 * can express.
 */
const CONFIG: Readonly<
  Record<string, { readonly keys: readonly string[]; readonly convert: Convert }>
> = {
  'unpinned-uses': { keys: ['policies'], convert: ({ policies }) => ({ pins: pinsOf(policies) }) },
  'forbidden-uses': { keys: ['allow', 'deny'], convert: (config) => ({ actions: config }) },
  'secrets-outside-env': {
    keys: ['allow'],
    convert: ({ allow }) => ({ 'allowed-secrets': allow }),
  },
  'dependabot-cooldown': { keys: ['days'], convert: ({ days }) => ({ 'cooldown-days': days }) },
};

function configPart(id: string, config: JsonObject): Partial<ImportedRules> {
  const known = Object.hasOwn(CONFIG, id) ? CONFIG[id] : undefined;
  const unknown = Object.keys(config).find((key) => known?.keys.includes(key) !== true);
  const entry = `rules.${id}.config`;
  if (known === undefined || unknown !== undefined) {
    return refusing(`${entry}.${unknown ?? ''}`, 'the policy has no equivalent setting');
  }
  return auditSettings(entry, known.convert(config));
}

/** Requirement that zizmor applies to an action that no pattern matches. */
const OTHERS = { '*': 'hash' };

/**
 * Requirements in policy notation. `any` has the same effect as `ref-pin`, because GitHub rejects an action without a
 * ref.
 */
const PINS: Readonly<Record<string, string>> = { 'hash-pin': 'hash', 'ref-pin': 'any', any: 'any' };

function pinsOf(policies: unknown): unknown {
  if (!isObject(policies)) return policies;
  const entries = Object.entries(policies);
  const pins = entries.map(([key, pin]) => [key, PINS[scalarText(pin)] ?? pin]);
  return { ...OTHERS, ...Object.fromEntries(pins) };
}
