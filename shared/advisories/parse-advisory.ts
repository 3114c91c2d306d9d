import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  asObject,
  asString,
  isObject,
  type JsonObject,
  objectAt,
  optionalArray,
  stringAt,
} from '../json/guards.ts';
import type {
  Advisory,
  Affected,
  AffectedRange,
  RangeEvent,
  Reference,
} from '../model/advisory.ts';
import { importsOf } from './parse-imports.ts';
import { erratumWord, scoresIn, severityWordIn } from './parse-severity.ts';

/**
 * Maximum lengths of lists. A kernel erratum covers about 10,000 packages. A package on PyPI has about 5,000 versions.
 */
const MAX_AFFECTED = 100_000;
const MAX_EVENTS = 10_000;
const MAX_VERSIONS = 100_000;
const MAX_SHORT_LIST = 10_000;

/** Maximum number of CWE IDs to keep. They are only displayed. */
const MAX_CWES = 20;

/** Shared value for missing lists. Most records lack most lists. */
const NONE: readonly never[] = [];

const CWE = /^CWE-\d{1,6}$/;

/**
 * Maximum length of the details to keep, in characters. Details are half of the size of an advisory. Reports link to
 * the full text.
 */
const KEPT_DETAILS = 1_000;

/**
 * Parses an OSV record. The fields that determine whether a version is affected must be well-formed. Fields that are
 * only displayed can be missing or malformed.
 *
 * @throws {DataError} `malformed` or `limit-exceeded`, with the JSON path.
 * @see https://ossf.github.io/osv-schema/ version 1.7
 */
export function parseAdvisory(value: unknown): Advisory {
  const record = asObject(value, '$');
  const id = asString(record['id'], '$.id');
  const summary = stringAt(record, 'summary') ?? '';
  return {
    id,
    modified: asString(record['modified'], '$.modified'),
    published: stringAt(record, 'published'),
    withdrawn: stringAt(record, 'withdrawn'),
    aliases: stringsOf(record['aliases'], '$.aliases'),
    related: stringsOf(record['related'], '$.related'),
    upstream: stringsOf(record['upstream'], '$.upstream'),
    summary,
    details: keptDetails(stringAt(record, 'details') ?? ''),
    severity: scoresIn(record),
    affected: bounded(record['affected'], '$.affected', MAX_AFFECTED).map(affectedOf),
    references: referencesOf(record),
    severityWord: severityWordIn(record) ?? erratumWord(id, summary),
    cwes: cwesOf(record),
  };
}

function keptDetails(details: string): string {
  return details.length <= KEPT_DETAILS ? details : `${details.slice(0, KEPT_DETAILS - 1)}…`;
}

function affectedOf(value: unknown, index: number): Affected {
  const where = `$.affected[${index}]`;
  const entry = asObject(value, where);
  // Skips entries without a package. Entries with GIT ranges can lack one.
  const named =
    entry['package'] === undefined ? {} : asObject(entry['package'], `${where}.package`);
  const imports = importsOf(entry);
  return {
    package: {
      ecosystem: stringAt(named, 'ecosystem') ?? '',
      name: stringAt(named, 'name') ?? '',
    },
    ranges: bounded(entry['ranges'], `${where}.ranges`, MAX_SHORT_LIST).map((range, at) =>
      rangeOf(range, `${where}.ranges[${at}]`),
    ),
    versions: textsIn(entry['versions'], `${where}.versions`, MAX_VERSIONS),
    severity: scoresIn(entry),
    severityWord: severityWordIn(entry),
    informational: stringAt(objectAt(entry, 'database_specific') ?? {}, 'informational'),
    ...(imports !== undefined && { imports }),
  };
}

function rangeOf(value: unknown, where: string): AffectedRange {
  const range = asObject(value, where);
  const type = asString(range['type'], `${where}.type`);
  if (type !== 'SEMVER' && type !== 'ECOSYSTEM' && type !== 'GIT') {
    throw new DataError('malformed', `${where}.type must be SEMVER, ECOSYSTEM or GIT`, {
      path: where,
    });
  }
  const list = `${where}.events`;
  const events = bounded(range['events'], list, MAX_EVENTS);
  return { type, events: events.map((event, at) => eventOf(event, () => `${list}[${at}]`)) };
}

/**
 * @param where Returns the JSON path for an error message. It is a function, because the path is needed only for an
 * error, and a record can have thousands of events.
 */
function eventOf(value: unknown, where: () => string): RangeEvent {
  const event = isObject(value) ? value : asObject(value, where());
  const introduced = stringAt(event, 'introduced');
  if (introduced !== undefined) return { introduced };
  const fixed = stringAt(event, 'fixed');
  if (fixed !== undefined) return { fixed };
  const lastAffected = stringAt(event, 'last_affected');
  if (lastAffected !== undefined) return { lastAffected };
  return { limit: stringAt(event, 'limit') ?? asString(event['limit'], `${where()}.limit`) };
}

function cwesOf(record: JsonObject): readonly string[] {
  const ids = arrayAt(objectAt(record, 'database_specific') ?? {}, 'cwe_ids') ?? NONE;
  return ids.slice(0, MAX_CWES).filter((id) => typeof id === 'string' && CWE.test(id)) as string[];
}

/**
 * Returns the references to advisory pages in databases. Other references are omitted, because reports do not display
 * them and some records have thousands of them.
 */
function referencesOf(record: JsonObject): readonly Reference[] {
  const found: Reference[] = [];
  for (const reference of arrayAt(record, 'references') ?? NONE) {
    if (!isObject(reference) || reference['type'] !== 'ADVISORY') continue;
    const url = stringAt(reference, 'url');
    if (url !== undefined && found.length < MAX_SHORT_LIST) found.push({ type: 'ADVISORY', url });
  }
  return found;
}

function stringsOf(value: unknown, where: string): readonly string[] {
  return textsIn(value, where, MAX_SHORT_LIST);
}

function textsIn(value: unknown, where: string, max: number): readonly string[] {
  const items = bounded(value, where, max);
  return isTexts(items) ? items : items.map((item, at) => asString(item, `${where}[${at}]`));
}

function isTexts(items: readonly unknown[]): items is readonly string[] {
  return items.every((item) => typeof item === 'string');
}

function bounded(value: unknown, where: string, max: number): readonly unknown[] {
  const items = optionalArray(value, where) ?? NONE;
  if (items.length <= max) return items;
  throw new DataError(
    'limit-exceeded',
    `${where} has ${items.length} entries; the limit is ${max}`,
    {
      path: where,
    },
  );
}
