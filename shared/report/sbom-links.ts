import type { ReportData } from './report-data.ts';
import { safeUrl } from './safe-url.ts';

/** Maximum number of SBOMs in one line of a report. */
const MAX_DOCUMENTS = 4;

/** Matches the predicate types of SBOMs, with any version. */
const SBOM_TYPE = /^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/;

export interface SbomLink {
  readonly label: string;
  readonly url: string | undefined;
}

/**
 * Returns the SBOMs of the run, each with a link to the file in the release or to the SBOM's attestation. Only pages in
 * the same repository are linked, because result files can be forged. The artifacts of the run are not linked, because
 * Assay uploads no SBOM to them.
 */
export function sbomLinks(
  data: Pick<ReportData, 'documents' | 'evidence' | 'run'>,
): readonly SbomLink[] {
  const home = data.run === undefined ? undefined : `${data.run.serverUrl}/${data.run.repository}/`;
  const isOwn = (url: string) => home !== undefined && url.startsWith(home);
  const common = attestationUrl(data, isOwn);
  return data.documents
    .flatMap(({ documents }) => documents)
    .slice(0, MAX_DOCUMENTS)
    .map(({ path, url }) => ({
      label: path.split('/').at(-1) ?? path,
      url: url !== undefined && isOwn(url) ? safeUrl(url) : common,
    }));
}

function attestationUrl(
  { evidence }: Pick<ReportData, 'evidence'>,
  isOwn: (url: string) => boolean,
): string | undefined {
  const stored = evidence
    .filter(({ predicateType }) => SBOM_TYPE.test(predicateType))
    .flatMap((file) => file.stored);
  return stored.filter(isOwn).flatMap((url) => safeUrl(url) ?? [])[0];
}
