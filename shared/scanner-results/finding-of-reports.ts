import type { Finding, FindingKind } from '../model/finding.ts';
import type { Package } from '../model/package.ts';
import { findingFingerprint } from '../scan/fingerprint.ts';
import { type Rating, worseSeverity } from '../scan/severity.ts';
import { bestId, isMalware } from '../scan/vulnerability-ids.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { orderVersions } from '../versions/order-versions.ts';
import type { ReportedFinding } from './reported.ts';

/** Assay's name in the list of tools. */
const ASSAY = 'Assay';

/** A finding that a tool reports for one package. */
export interface Report {
  readonly tool: string;
  readonly finding: ReportedFinding;
  /** The package. Undefined for a finding that is not about a package. */
  readonly item: Package | undefined;
}

interface ToolRating extends Rating {
  readonly ratedBy?: string | undefined;
}

/**
 * Adds the reports from other tools to one of Assay's findings. Does not add their aliases to the finding, because a
 * false alias in a report could make an exception apply.
 */
export function withReports(finding: Finding, reports: readonly Report[]): Finding {
  if (reports.length === 0) return finding;
  const { severity, score, vector, ratedBy, fixed, ...rest } = finding;
  const ids = [...finding.aliases, ...reports.flatMap((report) => report.finding.ids)];
  const kind = isMalwareIn(ids, reports) ? 'malware' : finding.kind;
  return {
    ...rest,
    kind,
    ...ratingFor(kind, { severity, score, vector, ratedBy }, reports),
    fixed: fixed.length > 0 ? fixed : fixedIn(reports, finding.package?.ecosystem),
    tools: toolNames(reports, [ASSAY]),
  };
}

/** Returns one finding that combines the reports about one vulnerability in one package. */
export function addedFinding(reports: readonly Report[]): Finding {
  const [first] = reports;
  if (first === undefined) throw new Error('a finding needs at least one report');
  const { finding, item } = first;
  const ids = reports.flatMap((report) => report.finding.ids);
  const id = bestId(ids);
  const kind = isMalwareIn(ids, reports) ? 'malware' : finding.kind;
  const locations =
    item === undefined || item.locations.length === 0 ? [finding.location] : item.locations;
  const [location = finding.location] = locations;
  const { ecosystem = '', name = '', version = '' } = item ?? {};
  const { cwes, published, url, title } = finding;
  return {
    kind,
    id,
    aliases: otherIds(ids, id),
    ...(item !== undefined && { package: packageFacts(item) }),
    ...ratingFor(kind, { severity: 'unknown' }, reports),
    ...(cwes !== undefined && { cwes }),
    ...(published !== undefined && { published }),
    title,
    fixed: fixedIn(reports, item?.ecosystem),
    location,
    locations,
    ...(url !== undefined && { url }),
    fingerprint: findingFingerprint({ kind, id, ecosystem, name, version, path: location.path }),
    tools: toolNames(reports, []),
  };
}

function isMalwareIn(ids: readonly string[], reports: readonly Report[]): boolean {
  return isMalware(
    ids,
    reports.flatMap(({ finding }) => finding.cwes ?? []),
  );
}

function packageFacts(item: Package): NonNullable<Finding['package']> {
  const { purl, name, version, ecosystem, origin, ownedBy } = item;
  return {
    purl,
    name,
    version,
    ...(ecosystem !== undefined && { ecosystem }),
    ...(origin !== undefined && { origin }),
    ...(ownedBy !== undefined && { ownedBy }),
  };
}

function otherIds(ids: readonly string[], id: string): readonly string[] {
  return [...new Set(ids)].filter((other) => other !== id).sort();
}

/**
 * Returns the most severe of the ratings in a finding and its reports. Malware is always rated critical, without a
 * score.
 */
function ratingFor(kind: FindingKind, own: ToolRating, reports: readonly Report[]): ToolRating {
  if (kind === 'malware') return { severity: 'critical' };
  const rated = reports.map(
    ({ tool, finding: { rating } }): ToolRating =>
      rating.severity === 'unknown' ? rating : { ...rating, ratedBy: tool },
  );
  return [own, ...rated].reduce(worseSeverity);
}

function fixedIn(reports: readonly Report[], ecosystem: string | undefined): readonly string[] {
  const versions = [...new Set(reports.flatMap(({ finding }) => finding.fixed))];
  return versions.sort((a, b) => orderVersions(parseEcosystem(ecosystem ?? '').base, a, b));
}

function toolNames(reports: readonly Report[], others: readonly string[]): readonly string[] {
  return [...new Set([...others, ...reports.map(({ tool }) => tool)])].sort();
}
