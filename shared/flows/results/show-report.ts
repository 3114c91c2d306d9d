import type { Host } from '../../host/host.ts';
import { renderSummary } from '../../report/render-summary.ts';
import { renderTerminal } from '../../report/render-terminal.ts';
import type { ReportData } from '../../report/report-data.ts';

/** Maximum number of table rows in a terminal. The page has the rest. */
const MAX_ROWS = 50;

/** Shows a report: a job summary on the runner, tables in a terminal. */
export async function showReport(data: ReportData, host: Host): Promise<void> {
  if (host.kind === 'actions') return await host.summary(renderSummary(data));
  host.print(renderTerminal(data, { width: host.columns, isColored: false, maxRows: MAX_ROWS }));
}
