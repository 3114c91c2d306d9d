import type { Display } from '../../host/display.ts';
import { renderSummary } from '../../report/render-summary.ts';
import { renderTerminal } from '../../report/render-terminal.ts';
import type { ReportData } from '../../report/report-data.ts';

/** Maximum number of rows in a table in a terminal. The HTML report contains all rows. */
const MAX_ROWS = 50;

/** Shows a report as a job summary on a runner, and as tables in a terminal. */
export async function showReport(data: ReportData, display: Display): Promise<void> {
  if (display.kind === 'actions') return await display.summary(renderSummary(data));
  const { columns: width } = display;
  display.print(renderTerminal(data, { width, isColored: false, maxRows: MAX_ROWS }));
}
