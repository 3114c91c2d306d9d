import type { Run } from '../../shared/host/run-context.ts';
import { FINDINGS_KIND } from '../../shared/model/findings-file.ts';
import type { ReportRun, StepFile } from '../../shared/report/report-data.ts';
import type { EarlierRun } from './earlier-run.ts';

/**
 * Returns the run with the scanned commit. For a `workflow_run` event, GitHub’s own context names the default branch,
 * and the commit comes from the event. A file of another run never determines the commit.
 */
export function reportRun(
  { context }: Run,
  files: readonly StepFile[],
  earlier: EarlierRun | undefined,
): ReportRun | undefined {
  // Outside a workflow, the repository can be known without a commit. In this case, the report contains no links.
  if (context === undefined || context.sha === '') return undefined;
  const { serverUrl, repository, runId } = context;
  const scanned = files.flatMap((file) =>
    file.kind === FINDINGS_KIND ? (file.source.checkout?.commit ?? []) : [],
  );
  const [commit = context.sha, ...others] = new Set(scanned);
  const own = others.length === 0 ? commit : context.sha;
  return {
    serverUrl,
    repository,
    sha: earlier === undefined ? own : (earlier.headSha ?? context.sha),
    runId,
  };
}
