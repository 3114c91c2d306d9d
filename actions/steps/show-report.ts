import type { Host } from '../../shared/host/host.ts';
import { renderSummary } from '../../shared/report/render-summary.ts';
import { renderTerminal } from '../../shared/report/render-terminal.ts';
import type { ReportData } from '../../shared/report/report-data.ts';

/** Rows of a table in a terminal: the page has the rest. */
const MAX_ROWS = 50;

/** A report where people look: the job summary on the runner, tables in a terminal. */
export async function showReport(data: ReportData, host: Host): Promise<void> {
  if (host.kind === 'actions') return await host.summary(renderSummary(data));
  host.print(renderTerminal(data, { width: host.columns, isColoured: false, maxRows: MAX_ROWS }));
}
