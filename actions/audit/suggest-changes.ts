import { suggestionsFor } from '../../shared/audit/suggestions.ts';
import { messageWithFix } from '../../shared/errors/describe.ts';
import { RemoteError } from '../../shared/errors/errors.ts';
import type { GitHub } from '../../shared/github/open-github.ts';
import { openGitHub } from '../../shared/github/open-github.ts';
import { pullDiff } from '../../shared/github/pull-diff.ts';
import { type PullRequest, pullRequestOf } from '../../shared/github/pull-request.ts';
import { isReadOnlyToken, READ_ONLY } from '../../shared/github/read-only-token.ts';
import { createReview, ownReviewComments, type ReviewComment } from '../../shared/github/review.ts';
import { isNotPublished, scannedCommit } from '../../shared/github/scanned-commit.ts';
import { githubAccess } from '../../shared/host/github-access.ts';
import type { Host } from '../../shared/host/host.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { compareFindings } from '../../shared/report/listed-finding.ts';
import { repositoryPath } from '../../shared/report/location.ts';
import { suggestionComment, suggestionReview } from '../../shared/report/suggestion-comment.ts';
import { countNoun } from '../../shared/text/count.ts';
import type { AuditResult } from './audit-tree.ts';
import type { TextFiles } from './read-tree.ts';

/** Maximum number of suggestions in one run. More suggestions would bury the reviewers' comments. */
const MAX_SUGGESTIONS = 20;

interface Suggesting {
  readonly files: TextFiles['files'];
  readonly mask: AuditResult['mask'];
  readonly host: Host;
}

/** The run, its pull request, and access to GitHub. */
interface PullRun extends Suggesting {
  readonly github: GitHub;
  readonly context: RunContext;
  readonly pullRequest: PullRequest;
}

/**
 * Submits one review with suggested changes that fix findings. If this fails, shows a message and does not change the
 * decision.
 */
export async function suggestChanges(audited: FindingsFile, suggesting: Suggesting): Promise<void> {
  const { host } = suggesting;
  const { context, token, ...access } = githubAccess(host);
  if (context === undefined) return host.info('No suggestions: this is not a GitHub run.');
  if (token === '') return host.annotate('warning', 'No suggestions: `github-token` is empty.');
  const github = openGitHub({ token, apiUrl: context.apiUrl, ...access });
  let pullRequest: PullRequest | undefined;
  try {
    pullRequest = await pullRequestOf(github, context);
    if (pullRequest === undefined)
      return host.info('No suggestions: this run is not for a pull request.');
    await suggest(audited, { ...suggesting, github, context, pullRequest });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    if (isReadOnlyToken(error, pullRequest))
      host.annotate('notice', `No suggestions: ${READ_ONLY}`);
    else host.annotate('warning', `No suggestions: ${messageWithFix(error)}`);
  }
}

async function suggest(audited: FindingsFile, run: PullRun): Promise<void> {
  const { github, context, pullRequest, host } = run;
  const place = scannedCommit(context, pullRequest, audited.source.checkout);
  if (isNotPublished(place)) return host.info(`No suggestions: ${place.why}.`);
  const target = { repository: context.repository, pullRequest: pullRequest.number };
  if (!audited.findings.some(({ edits = [] }) => edits.length > 0)) return;
  const all = await possibleSuggestions(audited, run);
  if (all.length === 0) return;
  const earlier = await ownReviewComments(github, target);
  const known = new Set(earlier.map(markerIn));
  const left = all.filter(({ body }) => !known.has(markerIn(body)));
  if (left.length === 0) return;
  const comments = left.slice(0, MAX_SUGGESTIONS);
  const url = await createReview(github, target, {
    commitSha: pullRequest.headSha,
    body: suggestionReview(comments.length),
    comments,
  });
  const more = left.length - comments.length;
  const later = more === 0 ? '' : ` The next run suggests ${countNoun(more, 'more change')}.`;
  host.info(`Suggested ${countNoun(comments.length, 'change')}: ${url}.${later}`);
}

/**
 * Returns the first line of a review comment, which identifies the suggestion. Accepts LF and CRLF, because GitHub can
 * change line breaks.
 */
function markerIn(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}

/**
 * Returns the suggestions for the lines that the pull request changes, most severe first. Returns an empty list if the
 * pull request has a newer commit.
 */
async function possibleSuggestions(
  { findings, source }: FindingsFile,
  { github, context, pullRequest, files, mask, host }: PullRun,
): Promise<readonly ReviewComment[]> {
  const diff = await pullDiff(github, pullRequest, context.repository);
  if (diff === undefined) {
    host.info('No suggestions: the pull request has a newer commit.');
    return [];
  }
  const byPath = Map.groupBy(findings, ({ location }) => location.path);
  const suggestions = files.flatMap(({ path: name, text }) => {
    const path = repositoryPath(source, { path: name });
    const lines = path === undefined ? undefined : diff.get(path);
    const inFile = byPath.get(name)?.toSorted(compareFindings) ?? [];
    if (path === undefined || lines === undefined || inFile.length === 0) return [];
    return suggestionsFor({ path, text, findings: inFile, lines }, mask);
  });
  return suggestions
    .map(({ findings, ...each }) => ({ ...each, findings: findings.toSorted(compareFindings) }))
    .toSorted(({ findings: [a] }, { findings: [b] }) => (a && b ? compareFindings(a, b) : 0))
    .map((each) => ({ ...each, body: suggestionComment(each) }));
}
