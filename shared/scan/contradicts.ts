import type { Affected, AffectedRange } from '../model/advisory.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, osvCoordinates } from '../versions/osv-coordinates.ts';
import type { AdvisoryCandidate } from './match-advisory.ts';

/**
 * Returns true if an advisory's record contradicts a service that reports the advisory for a version. The record is a
 * contradiction if it does not contain the package, or does not contain data to compare the version with.
 *
 * It is not a contradiction if the version is merely outside the affected ranges, because some services order versions
 * less strictly. An entry for another release of the distribution is not a contradiction either.
 */
export function contradictsClaim({
  package: item,
  advisory,
  isClaimed,
}: AdvisoryCandidate): boolean {
  if (isClaimed !== true) return false;
  const coordinates = osvCoordinates(item);
  const named = advisory.affected.filter(({ package: { ecosystem, name } }) => {
    const { base } = parseEcosystem(ecosystem);
    return coordinates.some(
      (own) => parseEcosystem(own.ecosystem).base === base && normalName(base, name) === own.name,
    );
  });
  const own = named.filter((entry) =>
    coordinates.some((each) => coversEcosystem(entry.package.ecosystem, each.ecosystem)),
  );
  return named.length === 0 || own.some(saysNothing);
}

/**
 * Returns true for an entry that no version can be compared with. Such an entry has no versions and no ranges other
 * than commit ranges, or it has an invalid range.
 */
function saysNothing({ ranges, versions }: Affected): boolean {
  const compared = ranges.filter(({ type }) => type !== 'GIT');
  if (compared.length === 0) return versions.length === 0;
  return compared.some(isOdd);
}

/**
 * Returns true for an invalid range. The schema requires `introduced` in each range, and allows `limit` only in commit
 * ranges.
 */
function isOdd({ events }: AffectedRange): boolean {
  return !events.some((event) => 'introduced' in event) || events.some((event) => 'limit' in event);
}
