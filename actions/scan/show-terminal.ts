import { emptySourceFix } from '../../shared/flows/inventory/empty-source-fix.ts';
import { showDetails, showProblems } from '../../shared/flows/inventory/show-inventory.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Log } from '../../shared/host/log.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { advisoryDates } from '../../shared/report/advisory-dates.ts';
import { oldDataText } from '../../shared/report/data-age.ts';
import { blockingFindings, openFindings } from '../../shared/report/listed-finding.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { terminalFindings } from '../../shared/report/terminal-findings.ts';
import { terminalFixes } from '../../shared/report/terminal-fixes.ts';
import { terminalVerdict } from '../../shared/report/terminal-verdict.ts';
import { commandsOnLines } from '../../shared/text/command-lines.ts';
import { explanation, isEmpty } from './explanation.ts';

/**
 * Shows the findings by package, the changes that fix them, and the reasons. Details that do not affect the result are
 * shown only with `--verbose`.
 */
export function showInTerminal(
  scanned: FindingsFile,
  decision: Decision,
  inventories: readonly Inventory[],
  host: Host,
): void {
  const { annotate, progress } = host;
  const details: Log = { info: host.debug, annotate, progress };
  for (const inventory of inventories) showDetails(inventory, details);
  // The problems are not shown again if the reasons of an incomplete scan already describe them.
  const hasErrors = decision.reasons.some(({ outcome }) => outcome === 'error');
  if (!hasErrors) showProblems(scanned.problems, host);
  const data = gatherReport({ title: '' }, [scanned, decision], []);
  const failing = new Set(decision.reasons.flatMap(({ findings }) => findings));
  const listed = openFindings(data);
  const sections =
    host.isQuiet === true
      ? [terminalFindings(blockingFindings(listed), host)]
      : [terminalFindings(listed, host), terminalFixes(scanned, failing, host)];
  for (const lines of sections.filter(({ length }) => length > 0)) host.show([...lines, []]);
  const warning = oldDataText([scanned]);
  if (warning !== '' && host.isQuiet !== true)
    host.annotate(
      'warning',
      commandsOnLines(warning, () => true),
    );
  const { advisories } = scanned;
  if (advisories !== undefined) host.debug(`Advisory data: ${advisoryDates(advisories)}`);
}

/** Explains how to count only new findings. */
const WITHOUT_BASE =
  'Existing findings also count. To count only new findings, use `--compare-to`.';

/**
 * Returns the verdict, followed by the reasons and the next step.
 *
 * @param isAll True if the policy counts all findings, even with a base.
 */
export function terminalExplanation(
  decision: Decision,
  scanned: FindingsFile,
  { host, isAll }: { readonly host: Host; readonly isAll: boolean },
): string {
  const { summary, headline } = decision;
  const withoutBase = isAll ? '' : WITHOUT_BASE;
  if (summary === undefined || headline === undefined) return explanation(decision, scanned, host);
  const data = gatherReport({ title: '' }, [scanned, decision], []);
  const step = isEmpty(decision) ? emptySourceFix(host.kind) : undefined;
  return terminalVerdict(data, decision, { withoutBase, step });
}
