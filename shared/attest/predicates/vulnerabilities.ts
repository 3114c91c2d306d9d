import type { JsonObject } from '../../json/guards.ts';
import type { Finding } from '../../model/finding.ts';
import type { FindingsFile } from '../../model/findings-file.ts';

export const VULNERABILITIES_PREDICATE_TYPE = 'https://in-toto.io/attestation/vulns/v0.2';
export const COSIGN_VULNERABILITIES_PREDICATE_TYPE =
  'https://cosign.sigstore.dev/attestation/vuln/v1';

/** The scanner, and the start and end times of a scan in ISO 8601. */
export interface ScanRun {
  /** URI that identifies the scanner. */
  readonly uri: string;
  readonly version: string;
  readonly startedOn: string;
  readonly finishedOn: string;
}

/**
 * Returns a scan result in the in-toto format, with one entry for each pair of vulnerability and package. Suppressed
 * findings are included with the reason, so that the verifier can evaluate them again. If the scan could not check
 * everything, the result has an additional entry.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/vulns_02.md
 */
export function vulnerabilitiesPredicate(findings: FindingsFile, run: ScanRun): JsonObject {
  return {
    scanner: { ...scannerOf(findings, run), result: resultsOf(findings) },
    metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn },
  };
}

/**
 * Returns a scan result in the format that `cosign verify-attestation --type vuln` expects. It has the same entries as
 * in the in-toto format.
 *
 * @param invocation URL of the workflow run that performed the scan.
 * @see https://github.com/sigstore/cosign/blob/main/specs/COSIGN_VULN_ATTESTATION_SPEC.md
 */
export function cosignVulnerabilitiesPredicate(
  findings: FindingsFile,
  run: ScanRun,
  invocation: string,
): JsonObject {
  return {
    invocation: { parameters: [], uri: invocation, event_id: '', 'builder.id': '' },
    scanner: {
      ...scannerOf(findings, run),
      result: { vulnerabilities: resultsOf(findings) },
    },
    metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn },
  };
}

/**
 * Returns the scanner and the time of its advisory data, which the format requires. If this time was not recorded, the
 * start time of the scan is used.
 */
function scannerOf({ advisories }: FindingsFile, run: ScanRun): JsonObject {
  const { name = '', newest = run.startedOn } = advisories ?? {};
  const uri = URL.canParse(name) ? name : `file:${encodeURI(name)}`;
  return { uri: run.uri, version: run.version, db: { uri, lastUpdate: newest } };
}

function resultsOf(findings: FindingsFile): readonly JsonObject[] {
  return [...vulnerabilitiesOf(findings).map(resultOf), ...gapsOf(findings)];
}

/** ID of the entry for everything that the scan could not check. */
const INCOMPLETE_SCAN_ID = 'ASSAY-SCAN-INCOMPLETE';

/** Maximum number of gaps in the entry for an incomplete scan. The first ones are enough to find the cause. */
const MAX_GAPS = 20;

/**
 * Returns an entry, without a score, for everything that a scan could not check. Every verifier that does not allow
 * open findings refuses a result with this entry. A separate field would not be enough, because some verifiers would
 * ignore it. To them, a scan that checked nothing would look like a scan without findings.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/README.md#parsing-rules “monotonic principle”
 */
function gapsOf({ packages, problems }: FindingsFile): readonly JsonObject[] {
  const gaps = problems.map(({ code, path }) => ({ code, path }));
  const all = packages > 0 ? gaps : [{ code: 'nothing-checked', path: '' }, ...gaps];
  if (all.length === 0) return [];
  return [{ id: INCOMPLETE_SCAN_ID, severity: [], annotations: all.slice(0, MAX_GAPS) }];
}

/**
 * Returns the vulnerabilities and malware. Misconfigurations and secrets are omitted, because they are not
 * vulnerabilities. Malware is included, because verifiers must not miss it.
 */
function vulnerabilitiesOf(findings: FindingsFile): readonly Finding[] {
  return findings.findings.filter(({ kind }) => kind === 'vulnerability' || kind === 'malware');
}

function resultOf(finding: Finding): JsonObject {
  return {
    id: finding.id,
    severity: severitiesOf(finding),
    annotations: [annotationOf(finding)],
  };
}

/** Returns the severity level and, if there is a score, the score and its vector. */
function severitiesOf(finding: Finding): readonly JsonObject[] {
  const { severity, score, vector } = finding;
  return [
    { method: 'assay', score: severity },
    ...(score === undefined ? [] : [{ method: 'cvss_score', score: String(score) }]),
    ...(vector === undefined ? [] : [{ method: 'cvss_vector', score: vector }]),
  ];
}

function annotationOf(finding: Finding): JsonObject {
  const { aliases, fixed, suppression } = finding;
  return {
    ...(finding.package === undefined ? {} : { purl: finding.package.purl }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(fixed.length === 0 ? {} : { fixed }),
    ...(suppression === undefined ? {} : { suppressed: suppression.reason }),
  };
}
