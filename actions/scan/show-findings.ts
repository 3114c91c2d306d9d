import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/finding.ts';
import { chooseAnnotations } from '../../shared/report/choose-annotations.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { renderScanTable } from '../../shared/report/scan-table.ts';

/** Rows in a log: the files and the report have the rest. */
const MAX_ROWS = 50;

interface Showing {
  readonly host: Host;
  readonly isAnnotating: boolean;
}

/** The findings as a table, and the worst of them at their lines. */
export function showFindings(
  scanned: FindingsFile,
  decision: Decision,
  { host, isAnnotating }: Showing,
): void {
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(scanned, decision, options);
  if (table !== '') host.print(table);
  if (!isAnnotating || host.kind === 'terminal') return;
  const data = gatherReport({ title: '' }, [scanned, decision], []);
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === undefined ? undefined : { path, line }, title);
  }
}
