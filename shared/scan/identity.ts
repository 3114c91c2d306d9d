import type { Advisory } from '../model/advisory.ts';
import { schemeFor } from '../versions/scheme-for.ts';

/** A CVE, alone or behind a distribution's prefix: `UBUNTU-CVE-2021-1`. */
const CVE = /^(?:[A-Z]+-)?(CVE-\d{4}-\d{4,})$/;

/** Ids that databases of malicious packages give. */
const MALWARE = /^(?:MAL|LWA)-/;

/** Under which ids one advisory's problems go. */
export interface Identity {
  /** Ids of the same problem; the advisory's own first. */
  readonly same: readonly string[];
  /** CVEs that an erratum mends together: each is a problem of its own. Empty for most advisories. */
  readonly parts: readonly string[];
}

/**
 * Tells what an advisory is the same as. One upstream CVE is the same problem; several are an erratum
 * that covers them all, and merging them would make one finding out of many.
 */
export function identityOf(advisory: Advisory): Identity {
  const same = [advisory.id, ...advisory.aliases, ...cveIn(advisory.id)];
  const upstream = [...advisory.upstream, ...relatedCves(advisory)];
  const cves = [...new Set(upstream.flatMap(cveIn))].sort();
  const hasOwnCve = same.some(isCve);
  if (cves.length > 1 && !hasOwnCve) return { same: [advisory.id], parts: cves };
  if (cves.length > 1) return { same, parts: [] };
  return { same: [...same, ...upstream.filter(isPublicId), ...cves], parts: [] };
}

/** The best-known id of a problem: a CVE, else a GHSA, else the first of the rest. */
export function bestId(ids: readonly string[]): string {
  return ids.toSorted((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1))[0] ?? '';
}

export function isMalware(ids: readonly string[]): boolean {
  return ids.some((id) => MALWARE.test(id));
}

/** AlmaLinux and Rocky Linux name the CVEs that an erratum mends as merely related. */
function relatedCves(advisory: Advisory): readonly string[] {
  const isRpm = advisory.affected.some((entry) => schemeFor(entry.package.ecosystem)?.id === 'rpm');
  const isNamed = advisory.upstream.length > 0 || advisory.aliases.some(isCve);
  return isRpm && !isNamed ? advisory.related.filter(isCve) : [];
}

function isCve(id: string): boolean {
  return id.startsWith('CVE-');
}

function isPublicId(id: string): boolean {
  return isCve(id) || id.startsWith('GHSA-');
}

function cveIn(id: string): readonly string[] {
  const cve = CVE.exec(id)?.[1];
  return cve === undefined ? [] : [cve];
}

function idRank(id: string): number {
  if (isCve(id)) return 0;
  if (id.startsWith('GHSA-')) return 1;
  return MALWARE.test(id) ? 2 : 3;
}
