import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/finding.ts';
import { isNew } from '../../shared/policy/rules/is-new.ts';
import { advisoryDates } from '../../shared/report/advisory-dates.ts';
import { chooseAnnotations } from '../../shared/report/choose-annotations.ts';
import { renderFixes } from '../../shared/report/fix-lines.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { renderScanTable } from '../../shared/report/scan-table.ts';

/** Maximum number of rows in the log. The files and the report have all rows. */
const MAX_ROWS = 50;

interface Showing {
  readonly host: Host;
  readonly isAnnotating: boolean;
}

/** Shows the findings as a table, and annotates the lines of the worst new findings. */
export function showFindings(
  scanned: FindingsFile,
  decision: Decision,
  { host, isAnnotating }: Showing,
): void {
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(scanned, decision, options);
  if (table !== '') host.print(table);
  const fixes = renderFixes(scanned);
  if (fixes !== '') host.print(fixes);
  host.info(`Advisories from ${advisoryDates(scanned.advisories)}`);
  if (!isAnnotating || host.kind === 'terminal') return;
  const findings = scanned.findings.filter(
    (finding) => isNew(finding) || finding.kind === 'malware',
  );
  const data = gatherReport({ title: '' }, [{ ...scanned, findings }, decision], []);
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === undefined ? undefined : { path, line }, title);
  }
}
