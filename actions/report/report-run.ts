import type { Run } from '../../shared/host/run-context.ts';
import { FINDINGS_KIND } from '../../shared/model/findings-file.ts';
import type { ReportRun, StepFile } from '../../shared/report/report-data.ts';
import type { EarlierRun } from './earlier-run.ts';

/**
 * Returns the run with the scanned commit. For a `workflow_run` event, GitHub’s own context states the default branch,
 * so the commit comes from the event. It never comes from a file of another run.
 */
export function reportRun(
  { context }: Run,
  files: readonly StepFile[],
  earlier: EarlierRun | undefined,
): ReportRun | undefined {
  // Outside a workflow, the repository may be known without a commit. In that case, the report does not contain links.
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
