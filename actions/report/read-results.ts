import { readStepFiles } from '../../shared/flows/results/read-step-files.ts';
import { reportRun } from '../../shared/flows/results/report-run.ts';
import type { Run } from '../../shared/host/run-context.ts';
import { verdictOf } from '../../shared/report/job-verdict.ts';
import { gatherReport, type ReportData } from '../../shared/report/report-data.ts';
import { contradiction, type EarlierRun } from './earlier-run.ts';

/**
 * Reads the results in a folder, and returns them as a report.
 *
 * @param earlier The run that wrote the results, if it was not this one.
 */
export async function readResults(
  folder: string,
  earlier: EarlierRun | undefined,
  run: Run,
): Promise<ReportData> {
  const isPublished = earlier !== undefined;
  const { files, unreadable } = await readStepFiles(folder, { isPublished });
  const head = { title: 'Assay', run: reportRun(run, files, earlier) };
  const data = gatherReport(head, files, unreadable);
  return { ...data, unreadable: [...unreadable, ...contradiction(earlier, verdictOf(data))] };
}
