import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { isAdvisoryId } from './advisory-id.ts';
import { importedException } from './exception.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { packagePurl } from './package-purl.ts';

const DEFAULT_REASON = 'Imported from osv-scanner.toml';

/**
 * Reads `osv-scanner.toml`.
 *
 * @see https://google.github.io/osv-scanner/configuration/
 */
export function osvScannerRules(document: JsonObject): ImportedRules {
  const others = Object.keys(document).filter(
    (key) => !['IgnoredVulns', 'PackageOverrides'].includes(key),
  );
  return joinedRules([
    ...tables(document, 'IgnoredVulns').map(([table, entry]) => ignoredOf(table, entry)),
    ...tables(document, 'PackageOverrides').map(([table, entry]) => overrideOf(table, entry)),
    ...others.map((key) => refusing(key, 'the policy has no such setting')),
  ]);
}

function tables(document: JsonObject, key: string): readonly (readonly [JsonObject, string])[] {
  return (arrayAt(document, key) ?? []).map((table, index) => [
    isObject(table) ? table : {},
    `${key}[${index}]`,
  ]);
}

function ignoredOf(table: JsonObject, entry: string): Partial<ImportedRules> {
  const id = stringAt(table, 'id') ?? '';
  if (!isAdvisoryId(id)) return refusing(entry, 'the entry has no advisory ID');
  const reason = stringAt(table, 'reason')?.trim() || DEFAULT_REASON;
  return importedException({ entry, id, reason, expires: dateText(table['ignoreUntil']) });
}

const OVERRIDE_KEYS = new Set([
  'name',
  'version',
  'ecosystem',
  'ignore',
  'vulnerability',
  'license',
  'effectiveUntil',
  'reason',
]);

/** An override without a name would cover every package of an ecosystem. */
function overrideOf(table: JsonObject, entry: string): Partial<ImportedRules> {
  const unknown = Object.keys(table).find((key) => !OVERRIDE_KEYS.has(key));
  if (unknown !== undefined) return refusing(entry, `the condition ${unknown} is not supported`);
  const license = objectAt(table, 'license') ?? {};
  if (Object.hasOwn(license, 'override'))
    return refusing(entry, 'the policy cannot change a license');
  const [name = '', ecosystem = ''] = ['name', 'ecosystem'].map((key) => stringAt(table, key));
  const purl = packagePurl(ecosystem, name, stringAt(table, 'version') || undefined);
  if (purl === undefined)
    return refusing(entry, 'the name and the ecosystem of the entry do not make a purl');
  const isWhole = table['ignore'] === true;
  const ids = [
    ...(isWhole || objectAt(table, 'vulnerability')?.['ignore'] === true ? ['*'] : []),
    ...(isWhole || license['ignore'] === true ? ['licenses'] : []),
  ];
  if (ids.length === 0) return refusing(entry, 'the entry ignores nothing');
  const reason = stringAt(table, 'reason')?.trim() || DEFAULT_REASON;
  const expires = dateText(table['effectiveUntil']);
  const rules = ids.map((id) => importedException({ entry, id, purls: [purl], reason, expires }));
  // Every such rule is refused for the same reason.
  return rules.some(({ refused }) => refused !== undefined) ? (rules[0] ?? {}) : joinedRules(rules);
}

/** TOML has a separate type for dates. */
function dateText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return value instanceof Date ? isoText(value) : String(value);
}

function isoText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString();
}
