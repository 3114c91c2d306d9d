/** The parts of a name such as `Debian:12`, split according to OSV's rules. */
export interface EcosystemName {
  /** Name without the release, such as `Debian` or `npm`. */
  readonly base: string;
  /**
   * Release, such as `12` or `22.04`. Empty if the name has no release. A trailing `:LTS` is removed, because it does
   * not affect comparisons.
   */
  readonly release: string;
}

const SEPARATOR = ':';
const LTS = ':LTS';

export function parseEcosystem(ecosystem: string): EcosystemName {
  const at = ecosystem.indexOf(SEPARATOR);
  if (at === -1) return { base: ecosystem, release: '' };
  const release = ecosystem.slice(at + 1);
  return {
    base: ecosystem.slice(0, at),
    release: release.endsWith(LTS) ? release.slice(0, -LTS.length) : release,
  };
}

/**
 * True if a record for the ecosystem `recorded` applies to a package from the ecosystem `installed`. The releases must
 * be the same, or the release in the record must be more specific. For example, a record for
 * `enterprise_linux:9::baseos` applies to `enterprise_linux:9`. If the release of the package is unknown, a record for
 * any release except `Pro:` applies. OSV's public API has the same strict rules.
 */
export function coversEcosystem(recorded: string, installed: string): boolean {
  if (recorded === installed) return true;
  const record = parseEcosystem(recorded);
  const own = parseEcosystem(installed);
  if (record.base !== own.base) return false;
  if (own.release === '') return !record.release.startsWith('Pro:');
  if (!record.release.startsWith(own.release)) return false;
  return ['', ':', '.'].includes(record.release.charAt(own.release.length));
}
