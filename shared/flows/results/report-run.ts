import type { Run } from '../../host/run-context.ts';
import { FINDINGS_KIND } from '../../model/findings-file.ts';
import type { ReportRun, StepFile } from '../../report/report-data.ts';

/**
 * Returns the run with the commit that was scanned. In a `workflow_run` event, the context names the default branch, so
 * the commit comes from the event. It never comes from a file that another run wrote.
 *
 * @param earlier The run that wrote the results, if it was not this one.
 */
export function reportRun(
  { context }: Run,
  files: readonly StepFile[],
  earlier?: { readonly headSha: string | undefined },
): ReportRun | undefined {
  // Outside a workflow, the commit may be unknown. The report then contains no links.
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
