import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { prettyJson, prettyJsonChunks } from '../../shared/json/canonical-json.ts';
import {
  ATTESTED_SCANS_KIND,
  type AttestedScan,
  type AttestedScansFile,
} from '../../shared/model/attested-scans.ts';
import {
  DECISION_KIND,
  type DecidingPolicy,
  type Decision,
  decidedBy,
  OUTCOMES,
  type Reason,
} from '../../shared/model/decision.ts';
import { countNoun } from '../../shared/text/count.ts';
import { oneLine } from '../../shared/text/sanitize.ts';
import { countFindings } from './count-findings.ts';

/** Maximum number of reasons per image in the combined decision. The result file of the run contains all reasons. */
const MAX_REASONS = 3;

/** Writes the results for all images, and ends the run with the worst outcome. */
export async function finishAttested(
  images: readonly AttestedScan[],
  policy: DecidingPolicy,
  { files, host }: { readonly files: StepFiles; readonly host: Host },
): Promise<void> {
  const decision = { ...commonDecision(images), policy };
  const content: AttestedScansFile = {
    kind: ATTESTED_SCANS_KIND,
    outcome: decision.outcome,
    images,
  };
  const path = await files.write('attested-scans.json', prettyJsonChunks(content));
  host.setOutput('attested-scans', path);
  // Writes the decision file last. Until then, it contains a decision saying that the scan did not finish.
  host.setOutput('decision-file', await files.write('decision.json', prettyJson(decision)));
  host.setOutput('decision', decision.outcome);
  host.setOutput('complete', String(decision.isComplete));
  host.setOutput('summary', decision.summary);
  const found = images.flatMap(({ scan }) => scan?.findings ?? []);
  for (const [name, number] of countFindings(found)) host.setOutput(name, String(number));
  for (const { image, decision: own } of images) {
    host.info(`${own.outcome.padEnd(5)}  ${oneLine(image)}: ${oneLine(ownSummary(own))}`);
  }
  const lines = decision.reasons.map(({ message }) => `- ${oneLine(message)}`);
  host.finish(decision.outcome, [decision.summary, ...lines].join('\n'));
}

/** Returns one decision for the run, with one reason for each image that does not pass. */
function commonDecision(images: readonly AttestedScan[]) {
  const reasons = images.flatMap(reasonOf);
  const counts = OUTCOMES.map((outcome) => {
    const own = images.filter((each) => each.outcome === outcome);
    return `${own.length} ${SUMMARY[outcome]}`;
  });
  const summary = `${countNoun(images.length, 'attested image')}: ${counts.join(', ')}.`;
  return {
    kind: DECISION_KIND,
    action: 'scan',
    subject: countNoun(images.length, 'attested image'),
    ...decidedBy(reasons),
    summary,
    reasons,
  } as const;
}

const SUMMARY = { pass: 'passed', fail: 'failed', error: 'could not be checked' } as const;

function reasonOf({ image, decision }: AttestedScan): readonly Reason[] {
  const { outcome, reasons } = decision;
  if (outcome === 'pass') return [];
  const message = `${image}: ${ownSummary(decision)}`;
  const findings = reasons.flatMap((reason) => reason.findings);
  return [{ rule: 'attested-image', outcome, message, findings }];
}

function ownSummary({ summary, reasons }: Pick<Decision, 'summary' | 'reasons'>): string {
  const shown = reasons.slice(0, MAX_REASONS).map(({ message }) => message);
  const more = reasons.length - shown.length;
  const said = [...shown, ...(more > 0 ? [countNoun(more, 'more reason')] : [])];
  return [...(summary === undefined ? [] : [summary]), ...said].join('; ');
}
