import type { Finding } from '../model/finding.ts';
import { rulePage } from '../model/rule-page.ts';
import type { VerifiedEvidence } from '../model/verification.ts';
import type { StepFile } from './report-data.ts';

/** Matches the ID of an advisory or of a vulnerability. */
const ID = /^[A-Z][\w.:-]{2,79}$/;

/** Matches the ID of an audit rule. */
const RULE_ID = /^[a-z-]{1,40}\/[a-z0-9-]{1,80}$/;

/**
 * Returns the results from another run without anything that readers could act on. The author of a pull request can
 * forge these results, and a bot comment must not recommend a command, a link or a policy that this author chose.
 */
export function publishedFile(file: StepFile): StepFile {
  switch (file.kind) {
    case 'assay/findings/v2':
      return {
        ...file,
        findings: file.findings.map(withOwnLink),
        ...(file.fixed !== undefined && { fixed: file.fixed.map(withOwnLink) }),
        ...(file.unchecked !== undefined && { unchecked: file.unchecked.map(withOwnLink) }),
        fixes: undefined,
      };
    case 'assay/decision/v1':
      return {
        ...file,
        reasons: file.reasons.map((reason) => ({
          ...reason,
          accept: undefined,
          acceptOne: undefined,
          before: undefined,
        })),
      };
    case 'assay/verification/v1':
      return { ...file, verified: file.verified.map(withoutLinks) };
    default:
      return file;
  }
}

/** Removes the links to the workflow run and the log entry, because this run has not verified the certificate. */
function withoutLinks({ publicLogIndex: _, ...evidence }: VerifiedEvidence): VerifiedEvidence {
  const { runInvocation: __, ...claims } = evidence.identity.claims;
  return { ...evidence, identity: { ...evidence.identity, claims } };
}

/** Replaces the link in a finding with a link to the advisory on osv.dev, or to the page of the audit rule. */
function withOwnLink(finding: Finding): Finding {
  if (finding.rule !== undefined) return ofRule(finding);
  const url = ID.test(finding.id) ? `https://osv.dev/vulnerability/${finding.id}` : undefined;
  return { ...finding, url };
}

/**
 * Returns a finding with a reference to the page of its audit rule, which says what to do. The explanation in the file
 * is dropped.
 */
function ofRule({ description: _, edits: __, ...finding }: Finding): Finding {
  const isRule = RULE_ID.test(finding.id);
  return {
    ...finding,
    url: isRule ? rulePage(finding.id) : undefined,
    rule: { why: '', fix: isRule ? 'See the rule’s page.' : '', references: [] },
  };
}
