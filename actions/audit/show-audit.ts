import { showProblems } from '../../shared/flows/inventory/show-inventory.ts';
import { explainDecision } from '../../shared/flows/policy/explain-decision.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { chooseAnnotations } from '../../shared/report/choose-annotations.ts';
import { blockingFindings, openFindings } from '../../shared/report/listed-finding.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { renderScanTable } from '../../shared/report/scan-table.ts';
import { stepLines } from '../../shared/report/step-lines.ts';
import { terminalFindings } from '../../shared/report/terminal-findings.ts';
import { terminalRuleFixes } from '../../shared/report/terminal-rule-fixes.ts';
import { terminalVerdict } from '../../shared/report/terminal-verdict.ts';
import { countNoun, grouped, listed } from '../../shared/text/count.ts';

/** Maximum number of rows in the log. The result files and the report contain all rows. */
const MAX_ROWS = 50;

/** Maximum number of reasons why files are unchecked, and of files for each reason. The verdict counts all of them. */
const MAX_PATHS = 3;

/** Shows the findings, grouped by file in a terminal, or as a table with annotations in a log. */
export function showAudit(
  audited: FindingsFile,
  decision: Decision,
  { host, isAnnotating }: { readonly host: Host; readonly isAnnotating: boolean },
): void {
  const data = gatherReport({ title: '' }, [audited, decision], []);
  if (host.kind === 'terminal') {
    const open = openFindings(data);
    const sections =
      host.isQuiet === true
        ? [terminalFindings(blockingFindings(open), host)]
        : [terminalFindings(open, host), terminalRuleFixes(open, host)];
    for (const lines of sections.filter(({ length }) => length > 0)) host.show([...lines, []]);
    showUnchecked(audited, host);
    return;
  }
  showProblems(audited.problems, host);
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(audited, decision, options);
  if (table !== '') host.print(table, countNoun(openFindings(data).length, 'finding'));
  showUnchecked(audited, host);
  if (!isAnnotating) return;
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === undefined ? undefined : { path, line }, title);
  }
}

/** Shows the unchecked files after the findings, grouped by reason. Only `--verbose` shows all of them. */
function showUnchecked({ uncheckedFiles: unchecked = [] }: FindingsFile, host: Host): void {
  const byReason = Map.groupBy(unchecked, ({ reason }) => reason);
  const groups = [...byReason].toSorted(([, a], [, b]) => b.length - a.length);
  const max = host.isVerbose === true ? Number.POSITIVE_INFINITY : MAX_PATHS;
  for (const [reason, files] of groups.slice(0, max)) {
    const left = files.length - max;
    const paths = files.slice(0, max).map(({ path }) => path);
    const shown = listed([...paths, ...(left > 0 ? [`${grouped(left)} more`] : [])]);
    host.info(`Not checked: ${shown}: ${reason}`);
  }
}

/**
 * Returns the decision, its reasons and the next step.
 *
 * @param options.isAll True if the policy counts all findings, even with a base.
 * @param options.written Path to the baseline that this run wrote and that accepts the findings.
 */
export function auditExplanation(
  decision: Decision,
  audited: FindingsFile,
  {
    host,
    isAll,
    written,
  }: { readonly host: Host; readonly isAll: boolean; readonly written?: string | undefined },
): string {
  const isEmpty = decision.reasons.some(({ rule }) => rule === 'something-audited');
  const fix = 'Choose a folder with files that git tracks.';
  const data = gatherReport({ title: '' }, [audited, decision], []);
  if (host.kind !== 'terminal') {
    const steps = decision.outcome === 'pass' ? [] : stepLines(data);
    return explainDecision(decision, isEmpty ? [`Fix: ${fix}`] : steps);
  }
  const how =
    audited.source.kind === 'image'
      ? 'To count only new findings, use `--compare-to`.'
      : 'In a pull request, only new findings count: secrets at any severity, and others from the threshold (`critical` in `assay-dev/assay`, unless the policy file sets `fail-on`).';
  const commit =
    written === undefined
      ? undefined
      : `Commit ${written}. The next audit then accepts these findings.`;
  return terminalVerdict(data, decision, {
    withoutBase: isAll ? '' : `Existing findings also count. ${how}`,
    step: isEmpty ? fix : commit,
  });
}
