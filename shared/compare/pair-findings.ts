import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import { orderVersions } from '../versions/order-versions.ts';

/** A finding in one of the files in a project. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Name of the file within the project. */
  readonly file: string;
  readonly location: Location;
}

/** A finding in the head, and the corresponding finding in the base. */
export interface FindingPair {
  readonly finding: Finding;
  readonly location: Location;
  readonly from: Finding | undefined;
}

/**
 * Pairs the findings about one vulnerability in one package and project. Each file in the head is compared with only
 * one file in the base. As a result, findings in an outdated lockfile do not excuse findings in the lockfile that is
 * used.
 *
 * @param counterpart Returns the base file to compare with a head file.
 */
export function pairFindings(
  bases: readonly PlacedFinding[],
  heads: readonly PlacedFinding[],
  counterpart: (file: string) => string | undefined,
): readonly FindingPair[] {
  const files = Map.groupBy(bases, ({ file }) => file);
  const groups = Map.groupBy(heads, ({ file }) => counterpart(file));
  return [...groups].flatMap(([file, items]) =>
    pairInFile(file === undefined ? [] : (files.get(file) ?? []), items, file),
  );
}

/**
 * Pairs the findings in a head file with the findings in several base files. Each finding gets one pair for each base
 * file, and the caller uses the worst of the resulting changes.
 */
export function pairInEach(
  bases: readonly PlacedFinding[],
  heads: readonly PlacedFinding[],
  filesFor: (file: string) => readonly string[],
): readonly FindingPair[] {
  const rounds = Math.max(1, ...new Set(heads.map(({ file }) => filesFor(file).length)));
  return Array.from({ length: rounds }, (_, round) =>
    pairFindings(bases, heads, (file) => filesFor(file)[round] ?? filesFor(file)[0]),
  ).flat();
}

/**
 * Pairs the findings in one base file: first with those in the head file with the same name, and then with those in
 * other head files. A base finding can be in several pairs, if another head file contains a finding of the same
 * version.
 */
function pairInFile(
  bases: readonly PlacedFinding[],
  heads: readonly PlacedFinding[],
  file: string | undefined,
): readonly FindingPair[] {
  const own = pairVersions(
    bases,
    heads.filter((head) => head.file === file),
  );
  const used = new Set(own.used);
  const others = pairVersions(
    bases.filter((base) => !used.has(base)),
    heads.filter((head) => head.file !== file),
  );
  const versions = new Map(bases.map((base) => [versionOf(base), base.finding]));
  const repeated = others.pairs.map((pair) => ({
    ...pair,
    from: pair.from ?? versions.get(pair.finding.package?.version ?? ''),
  }));
  return [...own.pairs, ...repeated];
}

interface PairedVersions {
  readonly pairs: readonly FindingPair[];
  /** The findings in the base that are part of a pair. */
  readonly used: readonly PlacedFinding[];
}

/** Pairs findings with equal versions first, and then the remaining findings in the order of their versions. */
function pairVersions(
  bases: readonly PlacedFinding[],
  heads: readonly PlacedFinding[],
): PairedVersions {
  const byVersion = Map.groupBy(bases, versionOf);
  const equal = heads.map((head) => ({ head, from: byVersion.get(versionOf(head))?.pop() }));
  const used = equal.flatMap(({ from }) => from ?? []);
  const left = [...byVersion.values()].flat().toSorted(inOrder);
  const others = equal.filter(({ from }) => from === undefined).map(({ head }) => head);
  return {
    pairs: [
      ...equal.flatMap(({ head, from }) => (from === undefined ? [] : [pairOf(head, from)])),
      ...others.toSorted(inOrder).map((head, at) => pairOf(head, left[at])),
    ],
    used: [...used, ...left.slice(0, others.length)],
  };
}

function pairOf(
  { finding, location }: PlacedFinding,
  from: PlacedFinding | undefined,
): FindingPair {
  return { finding, location, from: from?.finding };
}

function versionOf({ finding }: PlacedFinding): string {
  return finding.package?.version ?? '';
}

function inOrder(a: PlacedFinding, b: PlacedFinding): number {
  return orderVersions(a.finding.package?.ecosystem ?? '', versionOf(a), versionOf(b));
}
