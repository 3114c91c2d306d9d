import { parseMetrics, type Weights, weights } from './cvss-metrics.ts';

const PREFIX = /^CVSS:3\.[01]\//;

/**
 * Weights of the metric values. Each base metric has a separate constant.
 *
 * @see https://www.first.org/cvss/v3-1/specification-document §7.4
 */
const ATTACK_VECTOR = weights({ N: 0.85, A: 0.62, L: 0.55, P: 0.2 });
const ATTACK_COMPLEXITY = weights({ L: 0.77, H: 0.44 });
const PRIVILEGES = weights({ N: 0.85, L: 0.62, H: 0.27 });
/**
 * Weights of the values of Privileges Required if the scope changes. In that case, required privileges lower the score
 * less.
 */
const PRIVILEGES_CHANGED = weights({ N: 0.85, L: 0.68, H: 0.5 });
const INTERACTION = weights({ N: 0.85, R: 0.62 });
const IMPACT = weights({ H: 0.56, L: 0.22, N: 0 });

/** Returns the base score of a CVSS 3.0 or 3.1 vector. Returns undefined if the text is not a CVSS 3 vector. */
export function cvssV3Score(vector: string): number | undefined {
  const metrics = PREFIX.test(vector) ? parseMetrics(vector.replace(PREFIX, '')) : undefined;
  const scope = metrics?.get('S');
  if (metrics === undefined || (scope !== 'U' && scope !== 'C')) return undefined;
  const isChanged = scope === 'C';
  const factors: readonly (readonly [string, Weights])[] = [
    ['AV', ATTACK_VECTOR],
    ['AC', ATTACK_COMPLEXITY],
    ['PR', isChanged ? PRIVILEGES_CHANGED : PRIVILEGES],
    ['UI', INTERACTION],
    ['C', IMPACT],
    ['I', IMPACT],
    ['A', IMPACT],
  ];
  const values = factors.map(([name, byValue]) => byValue.get(metrics.get(name) ?? ''));
  return values.includes(undefined) ? undefined : baseScore(values.map(Number), isChanged);
}

/** @see §7.1 */
function baseScore(values: readonly number[], isChanged: boolean): number {
  const [av = 0, ac = 0, pr = 0, ui = 0, c = 0, i = 0, a = 0] = values;
  const lost = 1 - (1 - c) * (1 - i) * (1 - a);
  const impact = isChanged ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
  if (impact <= 0) return 0;
  const sum = impact + 8.22 * av * ac * pr * ui;
  return roundUp(Math.min(isChanged ? 1.08 * sum : sum, 10));
}

/**
 * Rounds up to the next tenth without floating-point errors.
 *
 * @see https://www.first.org/cvss/v3-1/specification-document appendix A
 */
function roundUp(value: number): number {
  const units = Math.round(value * 100_000);
  if (units % 10_000 === 0) return units / 100_000;
  return (Math.floor(units / 10_000) + 1) / 10;
}
