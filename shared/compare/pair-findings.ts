import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import { orderVersions } from '../versions/order-versions.ts';

/** A finding in one file of a project. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Name of the file within the project. */
  readonly file: string;
  readonly location: Location;
}

/** A finding of the head, and the corresponding finding of the base. */
export interface FindingPair {
  readonly finding: Finding;
  readonly location: Location;
  readonly from: Finding | undefined;
}

/**
 * Pairs the findings of one vulnerability in one package and project. If a file is on both sides, it is compared only
 * with itself, so that an outdated lockfile does not excuse the lockfile that is in use. If a file is only in the
 * head, it replaces or supplements the files of the base, so it is compared with all of them.
 *
 * @param isKnownFile Returns true if the project contains the file in the base.
 */
export function pairFindings(
  bases: readonly PlacedFinding[],
  heads: readonly PlacedFinding[],
  isKnownFile: (file: string) => boolean,
): readonly FindingPair[] {
  const files = Map.groupBy(bases, ({ file }) => file);
  const known = Map.groupBy(
    heads.filter(({ file }) => isKnownFile(file)),
    ({ file }) => file,
  );
  const inFiles = [...known].map(([file, items]) => pairVersions(files.get(file) ?? [], items));
  const paired = new Set(inFiles.flatMap(({ used }) => used));
  const added = pairVersions(
    bases.filter((base) => !paired.has(base)),
    heads.filter(({ file }) => !isKnownFile(file)),
  );
  const versions = new Map(bases.map((base) => [versionOf(base), base.finding]));
  return [
    ...inFiles.flatMap(({ pairs }) => pairs),
    ...added.pairs.map((pair) => ({
      ...pair,
      from: pair.from ?? versions.get(pair.finding.package?.version ?? ''),
    })),
  ];
}

interface PairedVersions {
  readonly pairs: readonly FindingPair[];
  /** The findings of the base that belong to a pair. */
  readonly used: readonly PlacedFinding[];
}

/** Pairs equal versions first, and then pairs the remaining versions in order. */
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
