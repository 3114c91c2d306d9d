import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import type { Problem } from '../../shared/model/inventory.ts';
import { advisoryDates } from '../../shared/report/advisory-dates.ts';
import { blockSize } from '../../shared/report/block.ts';
import { comparedText } from '../../shared/report/checked-text.ts';
import { chooseAnnotations } from '../../shared/report/choose-annotations.ts';
import { oldDataText } from '../../shared/report/data-age.ts';
import { deltaBlock } from '../../shared/report/delta-block.ts';
import { renderTable } from '../../shared/report/render-table.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { renderScanTable } from '../../shared/report/scan-table.ts';
import { terminalFixes } from '../../shared/report/terminal-fixes.ts';
import { countNoun } from '../../shared/text/count.ts';
import { plainLine } from '../../shared/text/styled-line.ts';

/** Maximum number of rows in the log. The result files and the report contain all rows. */
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
  const data = gatherReport({ title: '' }, [scanned, decision], []);
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(scanned, decision, options);
  const numbers = deltaBlock(data, comparedText(data));
  if (numbers.title !== '' && blockSize(numbers) > 0)
    host.print(`${numbers.title}\n${renderTable(numbers, options)}`);
  const open = scanned.findings.filter(({ suppression }) => suppression === undefined);
  if (table !== '') host.print(table, countNoun(open.length, 'finding'));
  const failing = new Set(decision.reasons.flatMap(({ findings }) => findings));
  const fixes = terminalFixes(scanned, failing, { rows: MAX_ROWS, all: 'in findings.json' });
  if (fixes.length > 0) {
    const text = fixes.map((line) => `${plainLine(line)}\n`).join('');
    host.print(text, countNoun(scanned.fixes?.length ?? 0, 'fix'));
  }
  const { advisories } = scanned;
  if (advisories !== undefined) host.info(`Advisory data: ${advisoryDates(advisories)}`);
  const warning = oldDataText([scanned]);
  if (warning !== '') host.info(warning);
  if (!isAnnotating || host.kind === 'terminal') return;
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === undefined ? undefined : { path, line }, title);
  }
}

/** Maximum number of problems in the base that the log shows. */
const MAX_PROBLEMS = 5;

/** Lists the files that could not be read in the base, because their findings count as new. */
export function showBaseProblems(problems: readonly Problem[], host: Host): void {
  for (const { path, message } of problems.slice(0, MAX_PROBLEMS)) {
    host.annotate(
      'notice',
      `Because of a problem in the base, existing findings can count as new: ${path}: ${message}`,
    );
  }
  const left = problems.length - MAX_PROBLEMS;
  if (left > 0) host.info(`${countNoun(left, 'more problem')} in the base`);
}
