import type { Affected, AffectedRange } from '../model/advisory.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, osvCoordinates } from '../versions/osv-coordinates.ts';
import type { AdvisoryCandidate } from './match-advisory.ts';

/**
 * Returns true if the record of an advisory contradicts the service, even though the version is not affected. A record
 * contradicts the service if it does not cover the package, or does not contain data to compare with. An entry with
 * ordinary ranges is not a contradiction, because some services order versions less strictly. Nor is an entry for
 * another release of the distribution.
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
 * True for an entry that nothing can be compared with. Either it lists no versions and has only commit ranges, or one
 * of its ranges is not valid.
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
