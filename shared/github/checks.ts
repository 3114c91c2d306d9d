import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** Annotations that GitHub takes in one request; an update adds to those that are there. */
const BATCH = 50;

/** Annotations of one check. GitHub shows more, but no one reads them, and each batch is a request. */
export const MAX_CHECK_ANNOTATIONS = 500;

/** Longest summary or text, in characters; GitHub refuses more than 65,535. */
const MAX_OUTPUT = 65_535;

/** Longest message of an annotation: 64 KB by the documentation, far more than is shown. */
const MAX_MESSAGE = 4_000;

/** Longest title of an annotation, in characters. */
const MAX_TITLE = 255;

interface CheckAnnotation {
  /** Path from the repository's root. */
  readonly path: string;
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly headSha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl?: string | undefined;
}

export interface CheckResult {
  readonly id: number;
  readonly url: string;
  /** Annotations beyond the limit, which were not sent. */
  readonly left: number;
}

/**
 * Makes a completed check on a commit, with annotations in as many requests as GitHub wants.
 *
 * @throws {RemoteError} that names `checks: write` when the token may not.
 */
export async function createCheck(github: GitHub, request: CheckRequest): Promise<CheckResult> {
  const need: Need = { what: `create the check ${request.name}`, permissions: ['checks: write'] };
  const sent = request.annotations.slice(0, MAX_CHECK_ANNOTATIONS).map(wireAnnotation);
  return await callGitHub(need, async () => {
    const { data } = await github.octokit.rest.checks.create({
      ...repositoryOf(request.repository),
      name: request.name,
      head_sha: request.headSha,
      status: 'completed',
      conclusion: request.conclusion,
      ...(request.detailsUrl === undefined ? {} : { details_url: request.detailsUrl }),
      output: { ...outputOf(request), annotations: sent.slice(0, BATCH) },
    });
    for (let at = BATCH; at < sent.length; at += BATCH) {
      await github.octokit.rest.checks.update({
        ...repositoryOf(request.repository),
        check_run_id: data.id,
        output: { ...outputOf(request), annotations: sent.slice(at, at + BATCH) },
      });
    }
    const left = request.annotations.length - sent.length;
    return { id: data.id, url: data.html_url ?? '', left };
  });
}

function outputOf({ title, summary }: CheckRequest): { title: string; summary: string } {
  return { title: title.slice(0, MAX_TITLE), summary: summary.slice(0, MAX_OUTPUT) };
}

function wireAnnotation({ path, line, level, title, message }: CheckAnnotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: title.slice(0, MAX_TITLE),
    message: message.slice(0, MAX_MESSAGE),
  };
}
