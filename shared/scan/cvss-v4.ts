import { parseMetrics } from './cvss-metrics.ts';
import { type MacroVector, macroScore } from './cvss-v4-scores.ts';

const PREFIX = 'CVSS:4.0/';

/**
 * Values of each metric, most severe first.
 *
 * @see https://www.first.org/cvss/v4-0/specification-document §2 to §4
 */
const LEVELS: ReadonlyMap<string, string> = new Map([
  ['AV', 'NALP'],
  ['AC', 'LH'],
  ['AT', 'NP'],
  ['PR', 'NLH'],
  ['UI', 'NPA'],
  ['VC', 'HLN'],
  ['VI', 'HLN'],
  ['VA', 'HLN'],
  ['SC', 'SHLN'],
  ['SI', 'SHLN'],
  ['SA', 'SHLN'],
  ['E', 'APU'],
  ['CR', 'HML'],
  ['IR', 'HML'],
  ['AR', 'HML'],
]);

/** Names of the optional metrics. A missing metric is treated as its most severe value. */
const OPTIONAL = new Set(['E', 'CR', 'IR', 'AR']);

/**
 * An equivalence set whose level can change independently of all others. Sets 3 and 6 form one such set, because their
 * levels depend on each other.
 */
interface Part {
  readonly metrics: readonly string[];
  /** The most severe vectors of each level, with one value for each metric. */
  readonly worst: ReadonlyMap<string, readonly string[]>;
  /** For each level, the number of steps to the next level. */
  readonly depth: ReadonlyMap<string, number>;
  readonly level: (macro: MacroVector) => string;
  /** Returns the next less severe macro vectors. If there are several, the one with the highest score is used. */
  readonly next: (macro: MacroVector) => readonly MacroVector[];
}

/**
 * The equivalence sets of CVSS 4.0.
 *
 * @see https://www.first.org/cvss/v4-0/specification-document §8.2, tables 24 to 29, and §8.3
 */
const PARTS: readonly Part[] = [
  {
    metrics: ['AV', 'PR', 'UI'],
    worst: new Map([
      ['0', ['NNN']],
      ['1', ['ANN', 'NLN', 'NNP']],
      ['2', ['PNN', 'ALP']],
    ]),
    depth: new Map([
      ['0', 1],
      ['1', 4],
      ['2', 5],
    ]),
    level: ({ eq1 }) => `${eq1}`,
    next: (macro) => [{ ...macro, eq1: macro.eq1 + 1 }],
  },
  {
    metrics: ['AC', 'AT'],
    worst: new Map([
      ['0', ['LN']],
      ['1', ['HN', 'LP']],
    ]),
    depth: new Map([
      ['0', 1],
      ['1', 2],
    ]),
    level: ({ eq2 }) => `${eq2}`,
    next: (macro) => [{ ...macro, eq2: macro.eq2 + 1 }],
  },
  {
    metrics: ['VC', 'VI', 'VA', 'CR', 'IR', 'AR'],
    worst: new Map([
      ['00', ['HHHHHH']],
      ['01', ['HHLMMH', 'HHHMMM']],
      ['10', ['LHHHHH', 'HLHHHH']],
      ['11', ['LHLHMH', 'LHHHMM', 'HLHMHM', 'HLLMHH', 'LLHHHM']],
      ['21', ['LLLHHH']],
    ]),
    depth: new Map([
      ['00', 7],
      ['01', 6],
      ['10', 8],
      ['11', 8],
      ['21', 10],
    ]),
    level: ({ eq3, eq6 }) => `${eq3}${eq6}`,
    next: nextOfThreeAndSix,
  },
  {
    metrics: ['SC', 'SI', 'SA'],
    worst: new Map([
      ['0', ['HSS']],
      ['1', ['HHH']],
      ['2', ['LLL']],
    ]),
    depth: new Map([
      ['0', 6],
      ['1', 5],
      ['2', 4],
    ]),
    level: ({ eq4 }) => `${eq4}`,
    next: (macro) => [{ ...macro, eq4: macro.eq4 + 1 }],
  },
  {
    metrics: ['E'],
    worst: new Map([
      ['0', ['A']],
      ['1', ['P']],
      ['2', ['U']],
    ]),
    depth: new Map([
      ['0', 1],
      ['1', 1],
      ['2', 1],
    ]),
    level: ({ eq5 }) => `${eq5}`,
    next: (macro) => [{ ...macro, eq5: macro.eq5 + 1 }],
  },
];

/**
 * Returns the score of a CVSS 4.0 vector, including its threat and environmental metrics. Returns undefined if the
 * text is not a CVSS 4.0 vector.
 */
export function cvssV4Score(vector: string): number | undefined {
  const stated = vector.startsWith(PREFIX) ? parseMetrics(vector.slice(PREFIX.length)) : undefined;
  const metrics = stated === undefined ? undefined : effectiveMetrics(stated);
  if (metrics === undefined) return undefined;
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((name) => metrics.get(name) === 'N')) return 0;
  const macro = macroVectorOf(metrics);
  const score = macroScore(macro);
  if (score === undefined) return undefined;
  return Math.max(0, Math.min(10, toTenth(score - meanDistance(macro, score, metrics))));
}

/**
 * Returns the effective value of each metric: its modified value, or otherwise its base value. An optional metric that
 * is not in the vector has its most severe value. Returns undefined if a required metric is missing, or if any value is
 * invalid.
 */
function effectiveMetrics(
  stated: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  const metrics = new Map<string, string>();
  for (const [name, values] of LEVELS) {
    const own = stated.get(name) ?? (OPTIONAL.has(name) ? 'X' : '');
    const modified = stated.get(`M${name}`) ?? 'X';
    const value = modified === 'X' ? own : modified;
    const counted = value === 'X' && OPTIONAL.has(name) ? values.charAt(0) : value;
    // Only environmental metrics can have the value Safety.
    const isAllowed = counted !== 'S' || modified === 'S';
    if (counted.length !== 1 || !values.includes(counted) || !isAllowed) return undefined;
    metrics.set(name, counted);
  }
  return metrics;
}

/** @see §8.2 */
function macroVectorOf(metrics: ReadonlyMap<string, string>): MacroVector {
  const is = (name: string, value: string): boolean => metrics.get(name) === value;
  return {
    eq1: reachLevel(metrics),
    eq2: is('AC', 'L') && is('AT', 'N') ? 0 : 1,
    eq3: is('VC', 'H') && is('VI', 'H') ? 0 : isAnyHigh(metrics, ['VC', 'VI', 'VA']) ? 1 : 2,
    eq4: is('SI', 'S') || is('SA', 'S') ? 0 : isAnyHigh(metrics, ['SC', 'SI', 'SA']) ? 1 : 2,
    eq5: 'APU'.indexOf(metrics.get('E') ?? 'A'),
    eq6: ['C', 'I', 'A'].some((name) => is(`${name}R`, 'H') && is(`V${name}`, 'H')) ? 0 : 1,
  };
}

function reachLevel(metrics: ReadonlyMap<string, string>): number {
  const isOpen = ['AV', 'PR', 'UI'].map((name) => metrics.get(name) === 'N');
  if (!isOpen.includes(false)) return 0;
  return isOpen.includes(true) && metrics.get('AV') !== 'P' ? 1 : 2;
}

function isAnyHigh(metrics: ReadonlyMap<string, string>, names: readonly string[]): boolean {
  return names.some((name) => metrics.get(name) === 'H');
}

function nextOfThreeAndSix(macro: MacroVector): readonly MacroVector[] {
  const { eq3, eq6 } = macro;
  if (eq3 === 0 && eq6 === 0)
    return [
      { ...macro, eq6: 1 },
      { ...macro, eq3: 1 },
    ];
  if (eq3 === 1 && eq6 === 0) return [{ ...macro, eq6: 1 }];
  return [{ ...macro, eq3: eq3 + 1 }];
}

/**
 * Returns how far a vector is from the most severe vector of its macro vector. The distance is a mean over the
 * equivalence sets.
 *
 * @see https://www.first.org/cvss/v4-0/specification-document §8.3
 */
function meanDistance(
  macro: MacroVector,
  score: number,
  metrics: ReadonlyMap<string, string>,
): number {
  const distances: number[] = [];
  for (const part of PARTS) {
    const milder = part
      .next(macro)
      .map(macroScore)
      .filter((next) => next !== undefined);
    if (milder.length === 0) continue;
    const level = part.level(macro);
    const share = stepsBelowWorst(part, level, metrics) / (part.depth.get(level) ?? 1);
    distances.push((score - Math.max(...milder)) * share);
  }
  const sum = distances.reduce((total, distance) => total + distance, 0);
  return distances.length === 0 ? 0 : sum / distances.length;
}

/**
 * Returns the number of steps from the vector to the most severe vector of its level. If the level has several, uses
 * the first one that is at least as severe in every metric.
 */
function stepsBelowWorst(part: Part, level: string, metrics: ReadonlyMap<string, string>): number {
  for (const worst of part.worst.get(level) ?? []) {
    const steps = part.metrics.map((name, index) => {
      const values = LEVELS.get(name) ?? '';
      return values.indexOf(metrics.get(name) ?? '') - values.indexOf(worst.charAt(index));
    });
    if (steps.every((step) => step >= 0)) return steps.reduce((sum, step) => sum + step, 0);
  }
  return 0;
}

/** Rounds to one decimal place, without floating-point errors in the fifteenth digit. */
function toTenth(value: number): number {
  return Math.round((value + 1e-6) * 10) / 10;
}
