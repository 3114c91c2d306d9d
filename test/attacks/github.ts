import { declaredSubjects } from '../../shared/attest/subjects.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { commentKey } from '../../shared/flows/results/comment-key.ts';
import { attestedRepositories } from '../../shared/flows/verification/attested-repositories.ts';
import { commentMarker } from '../../shared/report/comment-marker.ts';
import { fakeHost } from '../support/fake-host.ts';
import type { Attack, Random, Variant } from './attack.ts';
import { type Published, publishReport, type ReportedRun } from './publish-report.ts';

/** Unexpected behavior of GitHub, and attacks by forks that use it. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a run shows the verdict for a different commit on a pull request',
    rows: ['G.H2', 'G.M6'],
    variant(random) {
      const eventName = random.pick(['pull_request_target', 'pull_request', 'pull_request_review']);
      const checkout = random.pick([
        { commit: commitOf(random), ref: 'refs/heads/main', root: '' },
        { commit: commitOf(random), mergeOf: HEAD, root: '' },
        { root: '' },
      ]);
      const run = { checkout, context: { eventName, payload: forPull(), sha: commitOf(random) } };
      return publishing(run, `${eventName}: ${JSON.stringify(checkout)}`, (published) =>
        isNothing(published) ? published.told : undefined,
      );
    },
  },
  {
    name: 'the results of a fork close the alerts of a branch',
    rows: ['G.H2', 'G.M5'],
    variant(random) {
      const own = commitOf(random);
      const claim = random.pick(['refs/heads/main', 'refs/heads/feature', 'refs/tags/v1']);
      const commit = random.pick([own, HEAD]);
      const event = random.pick(['pull_request', 'issue_comment', 'pull_request_target', 'fork']);
      const context = { eventName: 'workflow_run', sha: own, payload: runBefore(event, 'feature') };
      const run = { checkout: { commit, ref: claim, root: '' }, context };
      return publishing(run, `after ${event}: ${claim}`, (published) =>
        published.alerts.length === 0 ? published.told : undefined,
      );
    },
  },
  {
    name: 'results name a different branch than their run',
    rows: ['G.M7'],
    variant(random) {
      const event = random.pick(['push', 'release', 'workflow_dispatch']);
      const ref = random.pick([
        'refs/heads/main',
        `refs/tags/${random.word()}`,
        'refs/pull/7/head',
      ]);
      const context = { eventName: 'workflow_run', payload: runBefore(event, 'v1.0.0') };
      const run = { checkout: { commit: HEAD, ref, root: '' }, context };
      return publishing(run, `after ${event}: ${ref}`, (published) =>
        published.alerts.length === 0 ? published.told : undefined,
      );
    },
  },
  {
    name: 'the comment appears on a pull request of a different fork or with a newer commit',
    rows: ['G.H1'],
    variant(random) {
      const pull = { number: 7, headRef: 'feature', headSha: HEAD, headRepository: 'fork/app' };
      const other = random.pick([
        { ...pull, headRepository: `${random.word()}/app` },
        { ...pull, headRepository: 'fork/other' },
        { ...pull, headSha: commitOf(random) },
        { ...pull, state: 'closed' as const },
      ]);
      const context = { eventName: 'workflow_run', payload: runBefore('pull_request', 'feature') };
      const run = { checkout: { commit: HEAD, root: '' }, context, pulls: [other] };
      return publishing(run, JSON.stringify(other), (published) =>
        isNothing(published) ? published.told : undefined,
      );
    },
  },
  {
    name: 'a pull request of a fork does not get its comment',
    rows: ['G.H1'],
    variant(random) {
      const branch = `${random.word()}/${random.word()}`;
      const pull = { number: 7, headRef: branch, headSha: HEAD, headRepository: 'fork/app' };
      const context = { eventName: 'workflow_run', payload: runBefore('pull_request', branch) };
      const run = { checkout: { commit: HEAD, root: '' }, context, pulls: [pull] };
      return publishing(run, branch, ({ commented, told }) =>
        commented.join() === '7' ? told : undefined,
      );
    },
  },
  {
    name: 'alerts are uploaded for a merge queue branch, where nobody sees them',
    rows: ['G.M1'],
    variant(random) {
      const ref = `refs/heads/gh-readonly-queue/main/pr-${random.below(100)}-${commitOf(random)}`;
      const eventName = random.pick(['merge_group', 'push']);
      const checkout = random.pick([undefined, { commit: HEAD, ref, root: '' }]);
      return publishing({ checkout, context: { eventName, ref } }, eventName, ({ alerts, told }) =>
        alerts.length === 0 && !told.includes('security-events') ? told : undefined,
      );
    },
  },
  {
    name: 'a read-only token ends the run of a fork with an error',
    rows: ['G.M2', 'G.L1'],
    variant(random) {
      const payload = random.pick([forPull('fork/app'), forPull('octo/app', 'dependabot[bot]')]);
      const context = { eventName: 'pull_request', ref: 'refs/pull/7/merge', payload };
      const checkout = { commit: random.pick([HEAD, 'a'.repeat(40)]), root: '' };
      const permissions = { 'pull-requests': 'read', 'security-events': 'read' } as const;
      return publishing({ checkout, context, permissions }, 'reads', ({ told }) =>
        told.includes('Add `') ? undefined : told,
      );
    },
  },
  {
    name: 'a failure of code scanning also discards the comment or the accepted upload',
    rows: ['G.M3', 'G.M4'],
    variant(random) {
      const op = random.pick(['code-scanning/upload-sarif', 'code-scanning/get-sarif']);
      const status = random.pick([403, 404, 500]);
      const context = { eventName: 'pull_request', ref: 'refs/pull/7/merge', payload: forPull() };
      const run = {
        checkout: { commit: HEAD, root: '' },
        context,
        fail: { op, status, times: 99 },
      };
      return publishing(run, `${op}: ${status}`, ({ commented, alerts, told }) => {
        const isKept = op.endsWith('get-sarif') ? alerts.length === 1 : told.includes(`${status}`);
        return commented.join() === '7' && isKept ? told : undefined;
      });
    },
  },
  {
    name: 'results state a commit or repository that leads to a different place',
    rows: ['G.M5'],
    variant(random) {
      const checkout = random.pick([
        { commit: HEAD, root: `../${random.word()}` },
        { commit: HEAD, root: `/${random.word()}` },
        { commit: HEAD, ref: `refs/heads/../../${random.word()}`, root: '' },
        { commit: HEAD, repository: `${random.word()}/..`, root: '' },
        { commit: `${HEAD}\n::error::`, root: '' },
        { commit: HEAD.toUpperCase(), root: '' },
      ]);
      const context = { eventName: 'pull_request', payload: forPull() };
      return publishing({ checkout, context }, JSON.stringify(checkout), ({ alerts, told }) =>
        alerts.length === 0 && /checkout\.\w+ must/.test(told) ? told : undefined,
      );
    },
  },
  {
    name: 'one workflow overwrites the verdict of a different workflow',
    rows: [],
    variant(random) {
      const names = [random.word(), random.word()];
      const markers = names.map((job) => {
        const field = random.below(3);
        const env = {
          GITHUB_WORKFLOW_REF: `octo/app/.github/workflows/${field === 0 ? job : 'x'}@r`,
        };
        const context = { ...CONTEXT, job: field === 1 ? job : 'scan' };
        const key = commentKey(
          `{"a":"${job}"}`,
          field === 2 ? job : '',
          fakeHost({}, { context, env }),
        );
        return commentMarker(key);
      });
      return {
        what: names.join(),
        run: async () => (new Set(markers).size === 2 ? markers.join() : undefined),
      };
    },
  },
  {
    name: 'the subject list that the runner gives to every step decides what is verified',
    rows: ['G.H3', 'G.L9'],
    variant(random) {
      const blank = random.pick(['', ' \n', '{"version":1,"subjects":[]}', '{"version":1}']);
      const digest = `sha384:${'a'.repeat(96)}`;
      const image = JSON.stringify({ version: 1, subjects: [{ name: 'a', digest, kind: 'oci' }] });
      const text = random.pick([blank, image, '{', '{"version":2,"subjects":[]}']);
      return { what: JSON.stringify(text), run: () => declared(text, text === blank) };
    },
  },
  {
    name: 'a policy sends the token to a different server or to a URL of its choice',
    rows: ['G.M10'],
    variant(random) {
      const exact = random.pick([
        `https://${random.word()}.example/octo/app`,
        'https://github.com.evil.example/octo/app',
        `https://github.com/octo/../${random.word()}`,
        'https://github.com/octo/app/../../orgs',
        'https://github.com/octo/..',
      ]);
      const san = { pattern: '*' };
      const claims = { sourceRepository: { exact } };
      const identity = { kind: 'certificate', name: 'a', san, issuer: '', claims } as const;
      const asked = attestedRepositories({ identities: [identity], evidence: [] }, CONTEXT);
      return {
        what: exact,
        run: async () => (asked.join() === CONTEXT.repository ? asked.join() : undefined),
      };
    },
  },
];

const HEAD = 'b'.repeat(40);

const CONTEXT = {
  repository: 'octo/app',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  eventName: 'push',
  payload: {},
  workflow: 'CI',
  job: 'scan',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
};

function publishing(
  run: ReportedRun,
  what: string,
  stopped: (published: Published) => string | undefined,
): Variant {
  return { what, run: async () => stopped(await publishReport(run)) };
}

function isNothing({ commented, alerts }: Published): boolean {
  return commented.length + alerts.length === 0;
}

function commitOf(random: Random): string {
  return Array.from({ length: 40 }, () => random.below(16).toString(16)).join('');
}

function forPull(repository = 'octo/app', login = 'octocat') {
  const head = { sha: HEAD, repo: { full_name: repository } };
  return { pull_request: { number: 7, user: { login }, head } };
}

function runBefore(event: string, branch: string) {
  const head = { head_sha: HEAD, head_branch: branch, head_repository: { full_name: 'fork/app' } };
  return { workflow_run: { id: 41, event, ...head, pull_requests: [] } };
}

/** A blank list names no subject. Any other value that is not a list is an error. */
async function declared(text: string, isBlank: boolean): Promise<string | undefined> {
  try {
    const subjects = declaredSubjects(Buffer.from(text), 'artifacts_list');
    return isBlank && subjects.length === 0 ? 'nothing is named' : undefined;
  } catch (error) {
    return isBlank ? undefined : describeError(error).message;
  }
}
