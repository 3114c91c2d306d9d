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
 * is in it and says why, so that whoever reads it can decide otherwise. A scan that could not check everything
 * has an entry for that, too.
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
      result: { vulnerabilities: resultsOf(findings) },
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

function resultsOf(findings: FindingsFile): readonly JsonObject[] {
  return [...vulnerabilitiesOf(findings).map(resultOf), ...gapsOf(findings)];
}

/** What stands for all that a scan could not check. */
const INCOMPLETE_SCAN_ID = 'ASSAY-SCAN-INCOMPLETE';

/** Gaps that are named in it; the first tell what is wrong. */
const MAX_GAPS = 20;

/**
 * An entry that no one scored, and so counts with whoever lets no finding open. A field beside the results would
 * not do: who does not know it would take a scan that saw nothing for a clean one.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/README.md#parsing-rules “monotonic principle”
 */
function gapsOf({ packages, problems }: FindingsFile): readonly JsonObject[] {
  const gaps = problems.map(({ code, path }) => ({ code, path }));
  const all = packages > 0 ? gaps : [{ code: 'nothing-checked', path: '' }, ...gaps];
  if (all.length === 0) return [];
  return [{ id: INCOMPLETE_SCAN_ID, severity: [], annotations: all.slice(0, MAX_GAPS) }];
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
