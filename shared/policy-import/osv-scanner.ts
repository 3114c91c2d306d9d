import {
  asObject,
  type JsonObject,
  optionalArray,
  optionalObject,
  optionalString,
} from '../json/guards.ts';
import { isAdvisoryId } from './advisory-id.ts';
import { importedException } from './exception.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { packagePurl } from './package-purl.ts';
import { readEntry, refusingUnknown } from './read-entry.ts';

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
    ...tables(document, 'IgnoredVulns').map(([table, entry]) =>
      readEntry(entry, () => ignoredOf(table, entry)),
    ),
    ...tables(document, 'PackageOverrides').map(([table, entry]) =>
      readEntry(entry, () => overrideOf(table, entry)),
    ),
    ...others.map((key) => refusing(key, 'the policy has no equivalent setting')),
  ]);
}

function tables(document: JsonObject, key: string): readonly (readonly [JsonObject, string])[] {
  return (optionalArray(document[key], key) ?? []).map((table, index) => {
    const entry = `${key}[${index}]`;
    return [asObject(table, entry), entry];
  });
}

/**
 * Supported keys for an ignored vulnerability. osv-scanner ignores the letter case of keys, so a key such as
 * `ignoreuntil` is rejected instead of ignored.
 */
const VULNERABILITY_KEYS = ['id', 'ignoreUntil', 'reason'];

function ignoredOf(table: JsonObject, entry: string): Partial<ImportedRules> {
  const unknown = refusingUnknown(entry, table, VULNERABILITY_KEYS);
  if (unknown !== undefined) return unknown;
  const id = optionalString(table['id'], 'id') ?? '';
  if (!isAdvisoryId(id)) return refusing(entry, 'the entry has no advisory ID');
  const reason = reasonOf(table);
  return importedException({ entry, id, reason, expires: dateText(table['ignoreUntil']) });
}

const OVERRIDE_KEYS = [
  'name',
  'version',
  'ecosystem',
  'ignore',
  'vulnerability',
  'license',
  'effectiveUntil',
  'reason',
];

const PART_KEYS = ['ignore', 'override'];

/**
 * Returns the rules for an override. An override without a name is rejected, because it would cover every package in an
 * ecosystem.
 */
function overrideOf(table: JsonObject, entry: string): Partial<ImportedRules> {
  const license = optionalObject(table['license'], 'license') ?? {};
  const vulnerability = optionalObject(table['vulnerability'], 'vulnerability') ?? {};
  const unknown =
    refusingUnknown(entry, table, OVERRIDE_KEYS) ??
    refusingUnknown(entry, { ...license, ...vulnerability }, PART_KEYS);
  if (unknown !== undefined) return unknown;
  if (Object.hasOwn(license, 'override'))
    return refusing(entry, 'the policy cannot change a license');
  const [name = '', ecosystem = ''] = ['name', 'ecosystem'].map((key) =>
    optionalString(table[key], key),
  );
  const purl = packagePurl(
    ecosystem,
    name,
    optionalString(table['version'], 'version') || undefined,
  );
  if (purl === undefined)
    return refusing(entry, 'the entry’s name and ecosystem do not form a purl');
  const isWhole = table['ignore'] === true;
  const ids = [
    ...(isWhole || vulnerability['ignore'] === true ? ['*'] : []),
    ...(isWhole || license['ignore'] === true ? ['licenses'] : []),
  ];
  if (ids.length === 0) return refusing(entry, 'the entry ignores nothing');
  const reason = reasonOf(table);
  const expires = dateText(table['effectiveUntil']);
  const rules = ids.map((id) => importedException({ entry, id, purls: [purl], reason, expires }));
  // If any of the rules is rejected, all of them are, and for the same reason.
  return rules.some(({ refused }) => refused !== undefined) ? (rules[0] ?? {}) : joinedRules(rules);
}

function reasonOf(table: JsonObject): string {
  return optionalString(table['reason'], 'reason')?.trim() || DEFAULT_REASON;
}

/** Returns a date as a string. TOML has a separate type for dates. */
function dateText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return value instanceof Date ? isoText(value) : String(value);
}

function isoText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString();
}
