import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** Maximum number of annotations that GitHub accepts in one request. */
const MAX_BATCH = 50;

/** An annotation on a line of the checked commit. */
export interface CheckAnnotation {
  /** Path relative to the repository root. */
  readonly path: string;
  /** Line number, starting at 1. */
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  /** At most 255 characters. */
  readonly title: string;
  /** At most 64 KiB. */
  readonly message: string;
}

export interface CheckRunRequest {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly commitSha: string;
  readonly name: string;
  /** Text that identifies the job, so that other tools can find its check runs. */
  readonly externalId: string;
  readonly detailsUrl: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/**
 * Creates a completed check run with its annotations, and returns its URL. The first request already contains the
 * conclusion. If a later request fails, the check run still has its verdict, although annotations are missing.
 *
 * @throws {RemoteError} with the missing permission if the token lacks it.
 */
export async function createCheckRun(github: GitHub, request: CheckRunRequest): Promise<string> {
  const need: Need = { what: 'create a check run', permissions: ['checks: write'] };
  const { octokit } = github;
  const repository = repositoryOf(request.repository);
  const { title, summary, annotations } = request;
  return await callGitHub(need, async () => {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      ...repository,
      name: request.name,
      head_sha: request.commitSha,
      external_id: request.externalId,
      details_url: request.detailsUrl,
      status: 'completed',
      conclusion: request.conclusion,
      output: { title, summary, annotations: batch(annotations, 0) },
    });
    for (let from = MAX_BATCH; from < annotations.length; from += MAX_BATCH) {
      const output = { title, summary, annotations: batch(annotations, from) };
      await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...repository,
        check_run_id: data.id,
        output,
      });
    }
    return data.html_url ?? '';
  });
}

function batch(annotations: readonly CheckAnnotation[], from: number) {
  return annotations.slice(from, from + MAX_BATCH).map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message,
  }));
}
