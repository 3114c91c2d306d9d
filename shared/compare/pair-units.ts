import type { SourceKind } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { typeOfUnit, type Unit, unitOf } from './unit.ts';

/**
 * Maximum number of possibly moved projects on each side. It limits the cost, because each project in the base is
 * compared with each project in the head.
 */
const MAX_MOVED = 200;

/**
 * Minimum share of common packages, relative to the larger project. If two projects have this share, they count as one
 * project that was moved.
 */
const ENOUGH = 0.5;

/**
 * Returns the project in the base that corresponds to each project in the head. If a folder was renamed, two projects
 * correspond if at least half of their packages are the same.
 */
export function pairUnits(
  kind: SourceKind,
  base: readonly Package[],
  head: readonly Package[],
): ReadonlyMap<Unit, Unit> {
  const [before, after] = [packagesByUnit(kind, base), packagesByUnit(kind, head)];
  const pairs = new Map<Unit, Unit>();
  for (const unit of after.keys()) if (before.has(unit)) pairs.set(unit, unit);
  const gone = [...before].filter(([unit]) => !after.has(unit)).slice(0, MAX_MOVED);
  const come = [...after].filter(([unit]) => !before.has(unit)).slice(0, MAX_MOVED);
  for (const { from, to } of moves(gone, come)) pairs.set(to, from);
  return pairs;
}

type UnitPackages = readonly [Unit, ReadonlySet<string>];

function packagesByUnit(
  kind: SourceKind,
  packages: readonly Package[],
): ReadonlyMap<Unit, ReadonlySet<string>> {
  const units = new Map<Unit, Set<string>>();
  for (const { type, purl, locations, includedBy = [] } of packages) {
    for (const location of [...locations, ...includedBy]) {
      const unit = unitOf(kind, type, location);
      const purls = units.get(unit) ?? new Set();
      units.set(unit, purls.add(purl));
    }
  }
  return units;
}

interface Move {
  readonly from: Unit;
  readonly to: Unit;
  readonly likeness: number;
}

/** Pairs removed projects with added projects, most similar pair first. Each project is in at most one pair. */
function moves(gone: readonly UnitPackages[], come: readonly UnitPackages[]): readonly Move[] {
  const possible = come.flatMap(([to, after]) =>
    gone.map(([from, before]) => ({ from, to, likeness: likenessOf(from, to, before, after) })),
  );
  const taken = new Set<Unit>();
  return possible
    .filter(({ likeness }) => likeness >= ENOUGH)
    .toSorted((a, b) => b.likeness - a.likeness || byName(a, b))
    .filter(({ from, to }) => {
      // Units with the same name on both sides are already paired and are in neither list.
      if (taken.has(from) || taken.has(to)) return false;
      taken.add(from).add(to);
      return true;
    });
}

function byName(a: Move, b: Move): number {
  return compareText(a.to, b.to) || compareText(a.from, b.from);
}

/** Returns the share of packages that two projects have in common, from 0 to 1. */
function likenessOf(
  from: Unit,
  to: Unit,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): number {
  if (typeOfUnit(from) !== typeOfUnit(to)) return 0;
  const common = [...after].filter((purl) => before.has(purl)).length;
  return common / Math.max(before.size, after.size, 1);
}
