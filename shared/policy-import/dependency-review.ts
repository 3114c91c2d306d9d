import { DataError } from '../errors/errors.ts';
import { type JsonObject, scalarText } from '../json/guards.ts';
import { termOf } from '../licenses/license-term.ts';
import { PACKAGE_SCOPES, type Scope } from '../model/package.ts';
import { isAdvisoryId } from './advisory-id.ts';
import { importedException } from './exception.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { listedTexts } from './read-entry.ts';

const REASON = 'Imported from the dependency-review configuration';

const SEVERITIES = new Map([
  ['low', 'low'],
  ['moderate', 'medium'],
  ['high', 'high'],
  ['critical', 'critical'],
] as const);

/** Keys that are ignored, because they affect only the report or the comparison, not the decision. */
const IRRELEVANT = new Set([
  'comment-summary-in-pr',
  'retry-on-snapshot-warnings',
  'retry-on-snapshot-warnings-timeout',
  'show-openssf-scorecard',
  'warn-on-openssf-scorecard-level',
  'repo-token',
  'external-repo-token',
  'base-ref',
  'head-ref',
]);

type Read = (value: unknown, key: string) => Partial<ImportedRules>;

const READERS: Readonly<Record<string, Read>> = {
  'fail-on-severity': severity,
  'fail-on-scopes': scopes,
  'allow-licenses': (value, key) => licenses(value, key, 'allow'),
  'deny-licenses': (value, key) => licenses(value, key, 'deny'),
  'allow-dependencies-licenses': (value, key) => exceptions(value, key, 'licenses'),
  'allow-ghsas': advisories,
  'deny-packages': (value, key) => denied(value, key, ''),
  'deny-groups': (value, key) => denied(value, key, '/*'),
  'vulnerability-check': (value, key) => switchedOn(value, key),
  'license-check': (value, key) => (value === false ? {} : switchedOn(value, key)),
  'warn-only': (value, key) =>
    value === false ? {} : refusing(key, 'the scan always makes a decision'),
};

/**
 * Reads the configuration of actions/dependency-review-action. By default, this action reviews only changes and fails
 * for every severity, and the imported policy does the same.
 *
 * @see https://github.com/actions/dependency-review-action#configuration-options
 */
export function dependencyReviewRules(document: JsonObject): ImportedRules {
  const entries = Object.entries(document).map(
    ([key, value]) => [key.replaceAll('_', '-'), value] as const,
  );
  const isLicensed = entries.every(([key, value]) => key !== 'license-check' || value !== false);
  const repeated = entries.find(([key], at) => entries.findIndex(([name]) => name === key) < at);
  if (repeated !== undefined)
    throw new DataError('malformed', `${repeated[0]} is listed twice`, { path: repeated[0] });
  const hasBoth = ['allow-licenses', 'deny-licenses'].every((key) =>
    entries.some(([name]) => name === key),
  );
  const read = entries
    .filter(([key]) => !IRRELEVANT.has(key) && (isLicensed || !key.endsWith('-licenses')))
    .filter(([key]) => !hasBoth || key !== 'deny-licenses')
    .map(([key, value]) => readerOf(key)(value, key));
  const both = hasBoth ? [refusing('deny-licenses', 'allow-licenses is also set')] : [];
  return joinedRules([{ settings: { failOn: 'low', scope: 'auto' } }, ...read, ...both]);
}

function readerOf(key: string): Read {
  const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
  return reader ?? (() => refusing(key, 'the policy has no equivalent rule'));
}

function severity(value: unknown, key: string): Partial<ImportedRules> {
  const text = scalarText(value);
  const failOn = new Map<string, 'low' | 'medium' | 'high' | 'critical'>(SEVERITIES).get(text);
  return failOn === undefined
    ? refusing(key, `${text.slice(0, 50)} is not a severity`)
    : { settings: { failOn } };
}

/** Returns the setting for the scopes that count, or the reason why the configuration cannot be imported. */
function scopes(value: unknown, key: string): Partial<ImportedRules> {
  const texts = listedTexts(value, key);
  const known = PACKAGE_SCOPES.filter((scope): scope is Scope => texts.includes(scope));
  const isKnown = texts.length > 0 && texts.length === known.length;
  return isKnown
    ? { settings: { scopes: known } }
    : refusing(key, 'the configuration contains an unknown scope');
}

function licenses(value: unknown, key: string, list: 'allow' | 'deny'): Partial<ImportedRules> {
  const names = listedTexts(value, key);
  const unknown = names.filter((name) => isNotOneLicense(name));
  const known = names.filter((name) => !unknown.includes(name));
  const settings =
    known.length === 0
      ? {}
      : // dependency-review only warns about a package without a license.
        { licenses: { [list]: known }, unknownLicenses: 'allow' as const };
  const refused = unknown.map((name) => ({
    entry: key,
    why: `${name.slice(0, 100)} is not a single SPDX license`,
  }));
  return { settings, refused };
}

function isNotOneLicense(name: string): boolean {
  const term = termOf(name);
  return term === undefined || 'conjunction' in term;
}

function exceptions(value: unknown, key: string, id: string): Partial<ImportedRules> {
  return joinedRules(
    listedTexts(value, key).map((purl) =>
      /^pkg:[^/]+\/.*[^/:@]$/.test(purl)
        ? importedException({ entry: key, id, purls: [bare(purl)], reason: REASON })
        : refusing(key, `${purl.slice(0, 100)} is not a package purl`),
    ),
  );
}

function advisories(value: unknown, key: string): Partial<ImportedRules> {
  return joinedRules(
    listedTexts(value, key).map((id) =>
      isAdvisoryId(id)
        ? importedException({ entry: key, id, reason: REASON })
        : refusing(key, `${id.slice(0, 100)} is not an advisory ID`),
    ),
  );
}

/**
 * Returns the `deny` entries for a list of purls.
 *
 * @param ending `/*` if the list contains namespaces, or an empty string if it contains packages.
 */
function denied(value: unknown, key: string, ending: '' | '/*'): Partial<ImportedRules> {
  const purls = listedTexts(value, key);
  const isPurl = (purl: string) => /^pkg:[a-z][a-z0-9.+-]*\/[^?#\s*]+$/.test(purl);
  const good = purls.filter(isPurl).map((purl) => `${purl.replace(/\/+$/, '')}${ending}`);
  const refused = purls
    .filter((purl) => !isPurl(purl))
    .map((purl) => ({ entry: key, why: `${purl.slice(0, 100)} is not a purl that can be denied` }));
  return { settings: good.length === 0 ? {} : { deny: good }, refused };
}

function switchedOn(value: unknown, key: string): Partial<ImportedRules> {
  return value === true ? {} : refusing(key, 'the policy cannot turn off this check');
}

function bare(purl: string): string {
  return purl.split(/[?#]/, 1)[0] ?? '';
}
