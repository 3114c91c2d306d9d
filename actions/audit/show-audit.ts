import { showProblems } from '../../shared/flows/inventory/show-inventory.ts';
import { explainDecision } from '../../shared/flows/policy/explain-decision.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { acceptSentence } from '../../shared/report/accept-text.ts';
import { chooseAnnotations } from '../../shared/report/choose-annotations.ts';
import { verdictOf } from '../../shared/report/job-verdict.ts';
import { openFindings } from '../../shared/report/listed-finding.ts';
import { nextStep } from '../../shared/report/next-step.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { renderScanTable } from '../../shared/report/scan-table.ts';
import { terminalFindings } from '../../shared/report/terminal-findings.ts';
import { worseFindingText } from '../../shared/report/worse-finding.ts';
import { worstFindingStep } from '../../shared/report/worst-finding-step.ts';
import { countNoun } from '../../shared/text/count.ts';
import { oneLine } from '../../shared/text/sanitize.ts';

/** Maximum number of rows in the log. The files and the report have all rows. */
const MAX_ROWS = 50;

/** Maximum number of reasons, and of unchecked files, in a terminal. */
const MAX_LINES = 10;

/** Shows the findings: by file in a terminal, and as a table and annotations in a log. */
export function showAudit(
  audited: FindingsFile,
  decision: Decision,
  { host, isAnnotating }: { readonly host: Host; readonly isAnnotating: boolean },
): void {
  const data = gatherReport({ title: '' }, [audited, decision], []);
  showUnchecked(audited, host);
  if (host.kind === 'terminal') {
    const lines = terminalFindings(openFindings(data), host);
    if (lines.length > 0) host.show([...lines, []]);
    return;
  }
  showProblems(audited.problems, host);
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(audited, decision, options);
  if (table !== '') host.print(table, countNoun(openFindings(data).length, 'finding'));
  if (!isAnnotating) return;
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === undefined ? undefined : { path, line }, title);
  }
}

function showUnchecked({ uncheckedFiles: unchecked = [] }: FindingsFile, host: Host): void {
  for (const { path, reason } of unchecked.slice(0, MAX_LINES)) {
    host.info(`Not checked: ${path}: ${reason}`);
  }
  const left = unchecked.length - MAX_LINES;
  if (left > 0) host.info(`Not checked: ${countNoun(left, 'more file')}`);
}

/**
 * Returns the decision, its reasons and the next step.
 *
 * @param written Path of the baseline that this run wrote, and that accepts the findings.
 */
export function auditExplanation(
  decision: Decision,
  audited: FindingsFile,
  { host, written }: { readonly host: Host; readonly written?: string | undefined },
): string {
  const { reasons, summary = '' } = decision;
  const isEmpty = reasons.some(({ rule }) => rule === 'something-audited');
  const fix = isEmpty ? ['Fix: Choose a folder with files that git tracks.'] : [];
  if (host.kind !== 'terminal') return [explainDecision(decision), ...fix].join('\n');
  const left = reasons.length - MAX_LINES;
  const accept = written === undefined ? acceptSentence([decision]) : '';
  const data = gatherReport({ title: '' }, [audited, decision], []);
  const worse = worseFindingText(data);
  const commit =
    written === undefined
      ? ''
      : `Commit ${written}, which accepts these findings in the next audit.`;
  const step = commit || worstFindingStep(data) || nextStep(data, verdictOf(data));
  return [
    oneLine(summary),
    ...(accept === '' ? [] : [oneLine(accept)]),
    ...reasons.slice(0, MAX_LINES).map(({ message }) => `- ${oneLine(message)}`),
    ...(left > 0 ? [`- ${countNoun(left, 'more reason')}`] : []),
    ...(worse === '' ? [] : [oneLine(worse)]),
    ...(step === '' || isEmpty ? [] : [`Next step: ${oneLine(step)}`]),
    ...fix,
  ].join('\n');
}
