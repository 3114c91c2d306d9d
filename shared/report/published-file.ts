import type { Finding } from '../model/finding.ts';
import type { VerifiedEvidence } from '../model/verification.ts';
import type { StepFile } from './report-data.ts';

/** Matches the ID of an advisory or of a vulnerability. */
const ID = /^[A-Z][\w.:-]{2,79}$/;

/**
 * Returns the results of another run without texts that a reader could follow. The author of a pull request can forge
 * these results. The comment of a bot must not recommend a command, a link or a policy that the author chose.
 */
export function publishedFile(file: StepFile): StepFile {
  switch (file.kind) {
    case 'assay/findings/v1':
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
        })),
      };
    case 'assay/verification/v1':
      return { ...file, verified: file.verified.map(withoutLinks) };
    default:
      return file;
  }
}

/** Removes the run and the log entry, because the certificate was not verified in this run. */
function withoutLinks({ publicLogIndex: _, ...evidence }: VerifiedEvidence): VerifiedEvidence {
  const { runInvocation: __, ...claims } = evidence.identity.claims;
  return { ...evidence, identity: { ...evidence.identity, claims } };
}

/** A link to the advisory on osv.dev replaces the link. */
function withOwnLink(finding: Finding): Finding {
  const url = ID.test(finding.id) ? `https://osv.dev/vulnerability/${finding.id}` : undefined;
  return { ...finding, url };
}
