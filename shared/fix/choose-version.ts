import { DataError } from '../errors/errors.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Finding } from '../model/finding.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { isPrerelease } from '../versions/is-prerelease.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';
import { advisoriesByVersion, advisoriesFor, type KnownAdvisories } from './known-advisories.ts';

/** Maximum number of candidate versions that are compared. An advisory about tensorflow has 30 fixed versions. */
const MAX_VERSIONS = 300;

/** The version to update a package to, and the effect on its findings. */
export interface ChosenVersion {
  /** Version that fixes the most findings. Undefined if no version fixes any of them. */
  readonly to: string | undefined;
  readonly fixes: readonly Finding[];
  readonly stays: readonly Finding[];
}

/**
 * Chooses a version for one package.
 *
 * @param isAllowed Limits the choice to versions that the dependents accept.
 */
export type ChooseVersion = (isAllowed?: (version: string) => boolean) => ChosenVersion;

/**
 * Chooses the version after which the fewest findings remain. If there are several, chooses the one with the fewest
 * other known vulnerabilities, and then the lowest one. Never replaces a release with a prerelease.
 */
export function chooseVersion(
  item: Package,
  findings: readonly Finding[],
  known: KnownAdvisories,
): ChosenVersion {
  return versionChooser(item, findings, known)();
}

/**
 * Returns a function that chooses a version like `chooseVersion`. It can be called several times, and compares each
 * version with the advisories only once.
 */
export function versionChooser(
  item: Package,
  findings: readonly Finding[],
  known: KnownAdvisories,
): ChooseVersion {
  const versions = laterVersions(item, findings, known);
  const effects = effectsOf(item, findings, known);
  return (isAllowed = () => true) => {
    const allowed = versions.filter(isAllowed);
    return allowed.length === 0
      ? { to: undefined, fixes: [], stays: findings }
      : bestOf(allowed, effects, item, findings);
  };
}

/** Returns a function that computes the effect of an update to a version. */
function effectsOf(
  item: Package,
  findings: readonly Finding[],
  known: KnownAdvisories,
): (version: string) => Effect {
  const ids: Ids = {
    own: new Set(findings.flatMap(({ id, aliases }) => [id, ...aliases])),
    known: new Set(advisoriesFor(item, known).flatMap(idsOf)),
  };
  const advisoriesAt = advisoriesByVersion(item, known);
  const computed = new Map<string, Effect>();
  return (to) => {
    const effect = computed.get(to) ?? effectOf(to, findings, advisoriesAt(to), ids);
    computed.set(to, effect);
    return effect;
  };
}

/**
 * Returns the best version and its effect on the findings.
 *
 * @param versions Versions, lowest first.
 */
function bestOf(
  versions: readonly string[],
  effectAt: (version: string) => Effect,
  item: Package,
  findings: readonly Finding[],
): ChosenVersion {
  let best: Effect | undefined;
  for (const version of versions) {
    best = better(best, effectAt(version));
    // A version that fixes all findings and adds none is the best. Later versions cannot be better.
    if (best.stays.length + best.added === 0) break;
  }
  if (best === undefined || best.stays.length === findings.length) {
    return { to: undefined, fixes: [], stays: findings };
  }
  return { to: spelled(item, best.to), fixes: best.fixes, stays: best.stays };
}

/**
 * Returns a version in the form that the package manager uses. Versions of Go modules have a leading `v`, which
 * advisories for Go omit.
 */
function spelled({ type, version }: Package, to: string): string {
  return type === 'golang' && version.startsWith('v') && /^\d/.test(to) ? `v${to}` : to;
}

interface Effect extends ChosenVersion {
  readonly to: string;
  /** Number of known vulnerabilities in the new version that are not among the findings. */
  readonly added: number;
}

/**
 * Returns the better of two effects. If both are equally good, returns `best`: versions are compared in ascending
 * order, so it has the lower version.
 */
function better(best: Effect | undefined, next: Effect): Effect {
  if (best === undefined) return next;
  const order = next.stays.length - best.stays.length || next.added - best.added;
  return order < 0 ? next : best;
}

/** IDs and aliases of the findings (`own`), and of all advisories that were read for the package (`known`). */
interface Ids {
  readonly own: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

function effectOf(
  to: string,
  findings: readonly Finding[],
  hits: readonly Advisory[],
  { own, known }: Ids,
): Effect {
  const hitIds = new Set(hits.flatMap(idsOf));
  const remains = (finding: Finding) => isLeft(finding, to, hitIds, known);
  const stays = findings.filter(remains);
  const added = hits.filter((advisory) => !idsOf(advisory).some((id) => own.has(id))).length;
  return { to, fixes: findings.filter((finding) => !remains(finding)), stays, added };
}

/**
 * Returns true if the finding remains after an update to `to`. If the advisory of the finding was not read, only the
 * fixed versions that the finding lists count as fixes.
 */
function isLeft(
  { id, aliases, fixed }: Finding,
  to: string,
  hitIds: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  const ids = [id, ...aliases];
  if (ids.some((one) => hitIds.has(one))) return true;
  if (fixed.includes(to)) return false;
  return !ids.some((one) => known.has(one));
}

function idsOf({ id, aliases }: Advisory): readonly string[] {
  return [id, ...aliases];
}

/**
 * Returns the fixed versions that are later than the installed version, lowest first. If the ecosystem has no version
 * scheme, returns all fixed versions in text order.
 */
function laterVersions(
  item: Package,
  findings: readonly Finding[],
  known: KnownAdvisories,
): readonly string[] {
  const { ecosystem = '', version } = item;
  const scheme = schemeFor(ecosystem);
  const fixed = findings.flatMap((finding) => finding.fixed);
  const published = advisoriesFor(item, known).flatMap((advisory) => fixesIn(advisory, item));
  const listed = [...new Set([...fixed, ...published])];
  const isUsable = (one: string) =>
    !isPrerelease(ecosystem, one) || isPrerelease(ecosystem, version);
  const usable = listed.filter(isUsable).slice(0, MAX_VERSIONS);
  return scheme === undefined ? usable.toSorted(compareText) : sortedAbove(usable, version, scheme);
}

function fixesIn({ affected }: Advisory, { name, ecosystem = '' }: Package): readonly string[] {
  const { base } = parseEcosystem(ecosystem);
  const own = affected.filter(
    (entry) => normalName(base, entry.package.name) === normalName(base, name),
  );
  const ranges = own.flatMap((entry) => entry.ranges.filter(({ type }) => type !== 'GIT'));
  return ranges.flatMap(({ events }) =>
    events.flatMap((event) => ('fixed' in event ? [event.fixed] : [])),
  );
}

function sortedAbove(
  versions: readonly string[],
  present: string,
  scheme: VersionScheme,
): readonly string[] {
  return versions
    .filter((version) => isLater(version, present, scheme))
    .sort((a, b) => scheme.compare(a, b) || compareText(a, b));
}

function isLater(version: string, present: string, scheme: VersionScheme): boolean {
  try {
    return scheme.compare(version, present) > 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}
