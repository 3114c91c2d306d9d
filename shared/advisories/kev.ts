import { DataError } from '../errors/errors.ts';
import { decode } from '../json/decode.ts';
import {
  choice,
  count,
  formed,
  list,
  nullable,
  object,
  optional,
  text,
} from '../json/define-schema.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import type { Infer } from '../json/schema.ts';
import type { Exploited } from '../model/finding.ts';
import type { DatedList } from './dated-list.ts';

/** Maximum size of the catalog, in bytes. In 2025, it was 1 MB in size. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Maximum number of entries. In 2025, the catalog had 1,404. */
const MAX_ENTRIES = 100_000;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const date = formed(text, DATE, 'be a date such as 2027-01-31');
const cve = formed(text, /^CVE-\d{4}-\d{4,19}$/, 'be a CVE ID');

const entrySchema = object({
  cveID: cve,
  dateAdded: date,
  dueDate: nullable(date),
  knownRansomwareCampaignUse: nullable(choice(['Known', 'Unknown'])),
});

const catalogSchema = object({
  dateReleased: formed(text, /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/, 'be an ISO time'),
  count: optional(count),
  vulnerabilities: list(entrySchema, {
    size: { least: 1, most: MAX_ENTRIES },
    items: 'vulnerabilities',
  }),
});

/**
 * Reads CISA's catalog of known exploited vulnerabilities. A catalog without entries, or with fewer entries than it
 * declares, is rejected, because it would hide exploited vulnerabilities.
 *
 * @throws {DataError}
 * @see https://www.cisa.gov/known-exploited-vulnerabilities-catalog
 */
export function readKev(bytes: Buffer, path: string): DatedList<Exploited> {
  if (bytes.length > MAX_BYTES) {
    throw new DataError('limit-exceeded', `the catalog is larger than ${MAX_BYTES} bytes`, {
      path,
    });
  }
  const catalog = decode(catalogSchema, parseExactJson(bytes, path));
  const { vulnerabilities, dateReleased } = catalog;
  requireCount(vulnerabilities.length, catalog.count, path);
  return { dated: dateReleased.slice(0, 'YYYY-MM-DD'.length), entries: byCve(vulnerabilities) };
}

function requireCount(found: number, stated: number | undefined, path: string): void {
  if (stated === undefined || stated === found) return;
  const message = `the catalog contains ${found} entries, but declares ${stated}`;
  throw new DataError('contradiction', message, { path });
}

/** Returns the entries by CVE. If a CVE is listed twice, the entry with the earlier date applies. */
function byCve(entries: readonly Infer<typeof entrySchema>[]): ReadonlyMap<string, Exploited> {
  const sorted = entries.toSorted((a, b) => (a.dateAdded < b.dateAdded ? 1 : -1));
  return new Map(sorted.map((entry) => [entry.cveID, exploitedOf(entry)]));
}

function exploitedOf({
  dateAdded,
  dueDate,
  knownRansomwareCampaignUse: use,
}: Infer<typeof entrySchema>): Exploited {
  return {
    added: dateAdded,
    ...(dueDate !== undefined && { due: dueDate }),
    ...(use !== undefined && { ransomware: use === 'Known' }),
  };
}
