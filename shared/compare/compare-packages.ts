import type { PackageChange } from '../model/comparison.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { orderVersions } from '../versions/order-versions.ts';
import { isNearUnread } from './near-unread.ts';

/**
 * Returns the packages that differ between base and head, sorted by type and name.
 *
 * @param unread Paths to the files in the head that could not be read. Packages in the base that may be in these files
 * do not count as removed.
 */
export function comparePackages(
  base: readonly Package[],
  head: readonly Package[],
  unread: readonly string[] = [],
): readonly PackageChange[] {
  const [before, after] = [byName(base), byName(head)];
  const isNear = isNearUnread(unread);
  const isUnknown = ({ kind, type, name, from }: PackageChange) =>
    kind === 'removed' &&
    (before.get(`${type} ${name}`) ?? []).some((each) => each.version === from && isNear(each));
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .toSorted(compareText)
    .flatMap((name) => changesOf(before.get(name) ?? [], after.get(name) ?? []))
    .map((change) => (isUnknown(change) ? { ...change, kind: 'unknown' } : change));
}

function byName(packages: readonly Package[]): ReadonlyMap<string, readonly Package[]> {
  return Map.groupBy(packages, ({ type, name }) => `${type} ${name}`);
}

/**
 * Returns the changes between a package's versions in the base and in the head. Omits the versions that exist in both,
 * and pairs the other versions in order.
 */
function changesOf(
  before: readonly Package[],
  after: readonly Package[],
): readonly PackageChange[] {
  const from = onlyIn(before, after);
  const to = onlyIn(after, before);
  const count = Math.max(from.length, to.length);
  const differing = Array.from({ length: count }, (_, at) => changeOf(from[at], to[at]));
  return [...differing.filter((change) => change !== undefined), ...relicensed(before, after)];
}

function onlyIn(packages: readonly Package[], others: readonly Package[]): readonly Package[] {
  const known = new Set(others.map(({ version }) => version));
  const versions = new Map(packages.map((one) => [one.version, one]));
  return [...versions.values()].filter(({ version }) => !known.has(version)).toSorted(byVersion);
}

function changeOf(from: Package | undefined, to: Package | undefined): PackageChange | undefined {
  const item = to ?? from;
  if (item === undefined) return undefined;
  const { type, name, scope, isDirect } = item;
  return {
    kind: kindOf(from, to),
    type,
    name,
    ...(from !== undefined && { from: from.version }),
    ...(to !== undefined && { to: to.version }),
    ...(scope !== 'unknown' && { scope }),
    ...(isDirect !== undefined && { isDirect }),
    ...licenseOf(from, to),
  };
}

function kindOf(from: Package | undefined, to: Package | undefined): PackageChange['kind'] {
  if (from === undefined) return 'added';
  if (to === undefined) return 'removed';
  return byVersion(from, to) > 0 ? 'downgraded' : 'upgraded';
}

/**
 * Returns the packages with different licenses but the same version in the base and in the head. Either the version was
 * published again, or the license was read from another file.
 */
function relicensed(
  before: readonly Package[],
  after: readonly Package[],
): readonly PackageChange[] {
  const known = new Map(before.map((one) => [one.version, one]));
  return after.flatMap((to) => {
    const from = known.get(to.version);
    const license = from === undefined ? {} : licenseOf(from, to);
    if (from === undefined || license.license === undefined) return [];
    const { type, name, version } = to;
    return [{ kind: 'relicensed' as const, type, name, from: version, to: version, ...license }];
  });
}

function licenseOf(
  from: Package | undefined,
  to: Package | undefined,
): Pick<PackageChange, 'license'> {
  if (to?.license === undefined) return {};
  if (from === undefined) return { license: { to: to.license } };
  if (from.license === undefined || from.license === to.license) return {};
  return { license: { from: from.license, to: to.license } };
}

function byVersion(a: Package, b: Package): number {
  return orderVersions(a.ecosystem ?? '', a.version, b.version);
}
