import type { JsonObject } from '../../json/guards.ts';
import type { Finding, FindingsFile } from '../../model/finding.ts';

export const VULNERABILITIES_PREDICATE_TYPE = 'https://in-toto.io/attestation/vulns/v0.2';
export const COSIGN_VULNERABILITIES_PREDICATE_TYPE =
  'https://cosign.sigstore.dev/attestation/vuln/v1';

/** Who scanned, and when; ISO times. */
export interface ScanRun {
  /** URI of the scanner, which tells one from another. */
  readonly uri: string;
  readonly version: string;
  readonly startedOn: string;
  readonly finishedOn: string;
}

/**
 * The result of a scan as in-toto writes it: one entry a vulnerability and package. What was suppressed
 * is in it and says why, so that whoever reads it can decide otherwise.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/vulns_02.md
 */
export function vulnerabilitiesPredicate(findings: FindingsFile, run: ScanRun): JsonObject {
  return {
    scanner: { ...scannerOf(findings, run), result: vulnerabilitiesOf(findings).map(resultOf) },
    metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn },
  };
}

/**
 * The same in the form that `cosign verify-attestation --type vuln` asks for.
 *
 * @param invocation URL of the run that scanned.
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
      result: { vulnerabilities: vulnerabilitiesOf(findings).map(resultOf) },
    },
    metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn },
  };
}

/** The time of the data is required: where no record told one, they were as they stood when they were asked. */
function scannerOf({ advisories }: FindingsFile, run: ScanRun): JsonObject {
  const { name, newest = run.startedOn } = advisories;
  const uri = URL.canParse(name) ? name : `file:${encodeURI(name)}`;
  return { uri: run.uri, version: run.version, db: { uri, lastUpdate: newest } };
}

/** Misconfigurations and secrets are no vulnerabilities; malware is listed, since no one wants it missed. */
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

/** The word always, the score and its vector where there is one. */
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
