import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { SeverityScore } from '../model/advisory.ts';

/** Maximum number of scores in one list. Records have at most one for each version of CVSS and each author. */
const MAX_SCORES = 10_000;

/** Shared value for missing lists. Most records lack most lists. */
const NONE: readonly never[] = [];

/** Objects whose fields each database defines for itself. */
const SPECIFIC = ['database_specific', 'ecosystem_specific'] as const;

/**
 * Fields with a CVSS vector or score. RustSec writes a vector to `cvss`, GitHub an object with a vector, and RubySec a
 * number to a field for each version of CVSS.
 */
const CVSS_FIELDS: readonly string[] = ['cvss', ...['v4', 'v3', 'v2'].map((v) => `cvss_${v}`)];

/** Fields with a word. Debian calls it `urgency`, and Ubuntu `priority`. */
const WORD_FIELDS = ['severity', 'urgency', 'priority'] as const;

/** Captures the version at the start of a CVSS vector. A vector without a version is of CVSS 2. */
const VECTOR = /^(?:CVSS:([34])\.\d\/|\(?AV:[LAN]\/)/;

const SCORE = /^(?:10(?:\.0)?|\d(?:\.\d)?)$/;

/**
 * Captures the severity that starts the summary of an erratum: `Important: kernel security update`.
 *
 * @see https://access.redhat.com/articles/explaining_redhat_errata
 */
const ERRATUM = /^(Critical|Important|Moderate|Low):\s/;

/** Matches the IDs of errata from distributions that use Red Hat's form of summaries. */
const ERRATUM_ID = /^(?:ALSA|RLSA|RXSA|RHSA)-/;

/**
 * Returns the CVSS vectors and other scores of a record or of one of its packages: those in `severity`. If this list is
 * empty, returns those in the fields of the database.
 */
export function scoresIn(entry: JsonObject): readonly SeverityScore[] {
  const scores = arrayAt(entry, 'severity') ?? NONE;
  const stated = scores.slice(0, MAX_SCORES).filter(isObject).flatMap(statedScore);
  return stated.length > 0 ? stated : specificScores(entry);
}

/** Returns the severity word of a record or of one of its packages, from the fields of the database. */
export function severityWordIn(entry: JsonObject): string | undefined {
  for (const specific of SPECIFIC) {
    const fields = objectAt(entry, specific);
    const words = fields === undefined ? NONE : WORD_FIELDS.map((name) => stringAt(fields, name));
    const word = words.find((each) => each !== undefined && each !== '');
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Returns the severity word in the summary of an erratum. Other summaries can start with any word. */
export function erratumWord(id: string, summary: string): string | undefined {
  return ERRATUM_ID.test(id) ? ERRATUM.exec(summary)?.[1] : undefined;
}

function statedScore(score: JsonObject): readonly SeverityScore[] {
  const type = stringAt(score, 'type');
  const text = stringAt(score, 'score');
  return type === undefined || text === undefined ? [] : [{ type, score: text }];
}

function specificScores(entry: JsonObject): readonly SeverityScore[] {
  const found: SeverityScore[] = [];
  for (const specific of SPECIFIC) {
    const fields = objectAt(entry, specific);
    if (fields === undefined) continue;
    for (const name of CVSS_FIELDS) {
      found.push(...cvssScores(fields[name]), ...cvssScores(fields[`${name}_score`]));
    }
  }
  return found;
}

/** Returns the scores in a vector, a number, or an object with a vector or a number. Anything else has no score. */
function cvssScores(value: unknown): readonly SeverityScore[] {
  if (isObject(value)) {
    const vector = plainScore(value['vectorString'] ?? value['vector']);
    return vector.length > 0 ? vector : plainScore(value['score']);
  }
  return plainScore(value);
}

function plainScore(value: unknown): readonly SeverityScore[] {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return [];
  const vector = VECTOR.exec(text);
  if (vector !== null) return [{ type: `CVSS_V${vector[1] ?? '2'}`, score: text }];
  return SCORE.test(text) ? [{ type: 'CVSS_SCORE', score: text }] : [];
}
