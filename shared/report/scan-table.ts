import type { Decision } from '../model/decision.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import { findingBlock } from './finding-blocks.ts';
import { openFindings } from './listed-finding.ts';
import { renderTable, type TableOptions } from './render-table.ts';
import { gatherReport } from './report-data.ts';

/**
 * Renders the findings from one scan as a table for a terminal or a log. Returns an empty string if there are no
 * findings.
 */
export function renderScanTable(
  scan: FindingsFile,
  decision: Decision,
  options: TableOptions,
): string {
  const data = gatherReport({ title: '' }, [scan, decision], []);
  const findings = openFindings(data);
  if (findings.length === 0) return '';
  return renderTable(findingBlock(data, findings, { title: '', isFolded: false }), options);
}
