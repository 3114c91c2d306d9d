import { parseMetrics, type Weights, weights } from './cvss-metrics.ts';

/**
 * Weights of the values of each base metric.
 *
 * @see https://www.first.org/cvss/v2/guide §3.2.1
 */
const BASE: ReadonlyMap<string, Weights> = new Map([
  ['AV', weights({ L: 0.395, A: 0.646, N: 1 })],
  ['AC', weights({ H: 0.35, M: 0.61, L: 0.71 })],
  ['Au', weights({ M: 0.45, S: 0.56, N: 0.704 })],
  ['C', weights({ N: 0, P: 0.275, C: 0.66 })],
  ['I', weights({ N: 0, P: 0.275, C: 0.66 })],
  ['A', weights({ N: 0, P: 0.275, C: 0.66 })],
]);

/**
 * Returns the base score of a CVSS 2 vector, with or without parentheses. Returns undefined if the text is not a CVSS
 * 2 vector.
 */
export function cvssV2Score(vector: string): number | undefined {
  const metrics = parseMetrics(vector.replace(/^\(/, '').replace(/\)$/, ''));
  if (metrics === undefined) return undefined;
  const values: number[] = [];
  for (const [name, byValue] of BASE) {
    const value = byValue.get(metrics.get(name) ?? '');
    if (value === undefined) return undefined;
    values.push(value);
  }
  const [av = 0, ac = 0, au = 0, c = 0, i = 0, a = 0] = values;
  const impact = 10.41 * (1 - (1 - c) * (1 - i) * (1 - a));
  const exploitability = 20 * av * ac * au;
  const factor = impact === 0 ? 0 : 1.176;
  return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10;
}
