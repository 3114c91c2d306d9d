import type { Advisory, Affected, SeverityScore } from '../model/advisory.ts';
import type { Severity } from '../model/finding.ts';
import { compareSeverity } from '../model/order.ts';
import { cvssV2Score } from './cvss-v2.ts';
import { cvssV3Score } from './cvss-v3.ts';
import { cvssV4Score } from './cvss-v4.ts';

/** A severity and the value from which it was derived. */
export interface Rating {
  readonly severity: Severity;
  readonly score?: number | undefined;
  readonly vector?: string | undefined;
}

const UNKNOWN: Rating = { severity: 'unknown' };

/** CVSS types, newest first. If a record has vectors of several types, the vector of the newest type is used. */
const CVSS: readonly (readonly [string, (vector: string) => number | undefined])[] = [
  ['CVSS_V4', cvssV4Score],
  ['CVSS_V3', cvssV3Score],
  ['CVSS_V2', cvssV2Score],
];

/** Severity words in databases, in lower case. */
const WORDS: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['minor', 'low'],
  ['negligible', 'low'],
  ['unimportant', 'low'],
  ['none', 'none'],
]);

/**
 * Returns the rating that a record gives to a package. A rating for the package takes precedence over a rating for the
 * whole record. A CVSS vector takes precedence over a score without a vector, and both over a word. A rating that cannot be parsed is treated as unknown, never
 * as low.
 */
export function ratingOf(advisory: Advisory, affected: readonly Affected[]): Rating {
  const own = affected.map((entry) => rate(entry.severity, entry.severityWord));
  const best = own.reduce(worseSeverity, UNKNOWN);
  if (best.severity !== 'unknown') return best;
  return rate(advisory.severity, advisory.severityWord);
}

/** Returns the more severe of two ratings. Any known rating takes precedence over an unknown rating. */
export function worseSeverity<R extends Rating>(a: R, b: R): R {
  const order = compareSeverity(a.severity, b.severity);
  if (order !== 0) return order < 0 ? a : b;
  return (b.score ?? -1) > (a.score ?? -1) ? b : a;
}

/** Returns the severity of a CVSS vector in any version. Returns undefined if the vector is not valid. */
export function severityOfVector(vector: string): Severity | undefined {
  const scores = CVSS.map(([, score]) => score(vector));
  const score = scores.find((each) => each !== undefined);
  return score === undefined ? undefined : severityOfScore(score);
}

/**
 * Returns the severity level of a score. Assay uses the same scale for CVSS 2.
 *
 * @see https://www.first.org/cvss/v4-0/specification-document §6
 */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}

function rate(scores: readonly SeverityScore[], word: string | undefined): Rating {
  for (const [type, scoreOf] of CVSS) {
    const rated = scores
      .filter((entry) => entry.type === type)
      .map(({ score: vector }) => rateVector(vector, scoreOf(vector)));
    const best = rated.reduce(worseSeverity, UNKNOWN);
    if (best.severity !== 'unknown') return best;
  }
  const numbers = scores.filter(({ type }) => type === 'CVSS_SCORE').map(rateNumber);
  const number = numbers.reduce(worseSeverity, UNKNOWN);
  if (number.severity !== 'unknown') return number;
  const words = [word, ...scores.filter(isWord).map(({ score }) => score)];
  return words.map(rateWord).reduce(worseSeverity, UNKNOWN);
}

function rateVector(vector: string, score: number | undefined): Rating {
  return score === undefined ? UNKNOWN : { severity: severityOfScore(score), score, vector };
}

/** Returns the rating for a CVSS score that a database states without its vector. */
function rateNumber({ score: text }: SeverityScore): Rating {
  const score = Number(text);
  return score >= 0 && score <= 10 ? { severity: severityOfScore(score), score } : UNKNOWN;
}

/**
 * Returns true if the score is a severity word instead of a vector. Some distributions write such scores: `{"type":
 * "Ubuntu", "score": "medium"}`.
 */
function isWord({ type }: SeverityScore): boolean {
  return !type.startsWith('CVSS_');
}

/** Returns the rating for a severity word, in any letter case. The rating of any other word is unknown. */
export function rateWord(word: string | undefined): Rating {
  const severity = WORDS.get(word?.toLowerCase().trim() ?? '');
  return severity === undefined ? UNKNOWN : { severity };
}
