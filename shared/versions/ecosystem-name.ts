/** The name `Debian:12`, split as OSV splits it. */
export interface EcosystemName {
  /** `Debian`, `npm`. */
  readonly base: string;
  /** `12`, `22.04`; empty without a release. `:LTS` has no meaning here and is left out. */
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
 * Returns true if a record about `recorded` applies to a package of `installed`. The releases must be the same, or
 * the record's must be a part of the package's: `enterprise_linux:9::baseos`, `enterprise_linux:10.0`. A package of
 * unknown release matches any release, which is the strict reading and the public API's too.
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
