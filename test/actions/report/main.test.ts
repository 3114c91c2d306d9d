import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/report/main.ts';
import { main as sbom } from '../../../actions/sbom/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import type { RunContext } from '../../../shared/host/run-context.ts';
import { ADVISORIES, actionHost, SHOP } from '../../support/action-host.ts';
import { type ArtifactServer, startArtifacts } from '../../support/artifact-server.ts';
import { addPull, type StoredSarif } from '../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { temporaryFolder } from '../../support/programs.ts';

const scanned = async (inputs: Readonly<Record<string, string>> = {}): Promise<string> => {
  const host = actionHost({ path: SHOP, advisories: ADVISORIES, ...inputs });
  await scan(host);
  return host.folder;
};

/** Returns the host of a workflow run with a workspace that has no `.git`. */
async function scannedIn(context: RunContext): Promise<string> {
  const workspace = temporaryFolder('workspace');
  cpSync(SHOP, workspace, { recursive: true });
  const host = actionHost({ path: workspace, advisories: ADVISORIES }, { workspace, context });
  await scan(host);
  return host.folder;
}

/** The context of a shell that sets only GITHUB_REPOSITORY. */
const LAPTOP: RunContext = {
  repository: 'octo/app',
  sha: '',
  ref: '',
  eventName: '',
  payload: {},
  workflow: '',
  job: '',
  runId: '',
  runNumber: '',
  runAttempt: '',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
};

describe('report', () => {
  it('writes the page, the comment and the summary for earlier results', async () => {
    const host = actionHost({ from: await scanned() }, { kind: 'actions' });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(readFileSync(join(host.folder, 'report.html'), 'utf8')).toContain('CVE-2021-44906');
    expect(readFileSync(join(host.folder, 'comment.md'), 'utf8')).toContain('CVE-2021-44906');
    expect(host.heard.summaries.join()).toContain('CVE-2021-44906');
  });

  it.each([
    ['pass', 'never', 0],
    ['fail', 'high', 1],
  ])(
    'exits according to the outcome %s in the results, and explains the outcome',
    async (outcome, failOn, code) => {
      const host = actionHost({ from: await scanned({ 'fail-on': failOn }), comment: 'never' });
      await main(host);
      expect(host.exitCode()).toBe(code);
      expect(host.heard.finished[0]?.message).toMatch(
        outcome === 'pass'
          ? /^Passed: 1 check, 1 passed\.$/
          : /^Failed: 1 check, 1 failed\.\n- scan of /,
      );
    },
  );

  it('explains both the failed check and the unreadable result', async () => {
    const from = await scanned();
    writeFileSync(join(from, 'verification.json'), '{');
    const host = actionHost({ from, comment: 'never' });
    await main(host);
    expect(host.exitCode()).toBe(2);
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(host.heard.finished[0]?.message).toMatch(
      /^Failed and incomplete: 1 check, 1 failed\.\n- report: \S*verification\.json: .*\n- scan of .*: 2 findings fail at the `high` threshold: 1 critical, 1 high\. Worst: CVE-2021-44906 in minimist 1\.2\.5\nNext step: Refresh `package-lock\.json`: .*$/,
    );
  });

  it('prints tables instead of Markdown when it runs in a terminal', async () => {
    const host = actionHost({ from: await scanned() });
    await main(host);
    const printed = host.heard.infos.join('\n');
    expect(printed).toContain('Critical  CVE-2021-44906');
    expect(printed).not.toMatch(/<br>|<sub>|:--/);
    expect(host.heard.summaries).toEqual([]);
  });

  it('does not pass if documents were written but no decision was made', async () => {
    const listed = actionHost({ path: SHOP });
    await sbom(listed);
    const host = actionHost({ from: listed.folder });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('none');
  });

  it('does not write a commit link if the commit is unknown', async () => {
    const host = actionHost({ from: await scanned(), comment: 'never' }, { context: LAPTOP });
    await main(host);
    expect(readFileSync(join(host.folder, 'comment.md'), 'utf8')).not.toContain('/commit/');
  });

  it('does not pass without results', async () => {
    const host = actionHost({ from: temporaryFolder('nothing') }, { kind: 'actions' });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  it.each([{ from: temporaryFolder('nothing') }, {}])(
    'in a terminal, refuses to run without results and names the folder option (inputs: %j)',
    async (inputs) => {
      const fix = expect.stringContaining('`--output-dir`');
      await expect(main(actionHost(inputs))).rejects.toMatchObject({ code: 'input-missing', fix });
    },
  );

  it('names a missing results folder in the error', async () => {
    const from = join(temporaryFolder('nothing'), 'misspelt');
    const host = actionHost({ from }, { kind: 'actions' });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(JSON.stringify(host.heard)).toContain(`${from}: not a readable folder (ENOENT)`);
    await expect(main(actionHost({ from }))).rejects.toMatchObject({ code: 'file-not-found' });
  });

  it('sets the decision to `error` even if an invalid input ends the run', async () => {
    const host = actionHost({ comment: 'sometimes' });
    await expect(main(host)).rejects.toMatchObject({ code: 'input-invalid' });
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  it('does not pass if a result is unreadable', async () => {
    const from = temporaryFolder('broken');
    writeFileSync(join(from, 'findings.json'), '{"kind":"assay/findings/v2"}');
    const host = actionHost({ from });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('error');
  });
});

describe('report with the artifact service', () => {
  let server: ArtifactServer;
  beforeAll(async () => {
    server = await startArtifacts();
  });
  afterEach(() => {
    server.fault = undefined;
    expect(server.complaints).toEqual([]);
  });
  afterAll(() => server.close());

  const context = {
    ...LAPTOP,
    sha: 'a'.repeat(40),
    workflow: 'CI: build',
    job: 'scan',
    runId: '77',
  };

  async function reported(
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ) {
    const from = await scanned();
    const token = server.grant();
    const host = actionHost(
      { from, comment: 'never', ...inputs },
      {
        kind: 'actions',
        context,
        env: { ACTIONS_RESULTS_URL: server.url, ACTIONS_RUNTIME_TOKEN: token, ...env },
      },
    );
    await main(host);
    const notices = host.heard.annotations.filter(({ level }) => level === 'notice');
    return { host, notices: notices.map(({ message }) => message) };
  }

  it('uploads the page under the job name, and links to it', async () => {
    const { host, notices } = await reported({ matrix: '{"os":"linux","node":{"a":1}}' });
    const artifact = server.artifacts.at(-1);
    const page = readFileSync(join(host.folder, 'report.html'));
    expect(artifact).toMatchObject({ name: 'assay-CI-build-scan-linux.html', isFinal: true });
    expect(artifact?.content?.equals(page)).toBe(true);
    const url = `https://github.com/octo/app/actions/runs/77/artifacts/${artifact?.id}`;
    expect(host.heard.outputs.get('html-url')).toBe(url);
    expect(host.heard.summaries.join()).toContain(`[Full report](${url})`);
    expect(readFileSync(join(host.folder, 'comment.md'), 'utf8')).toContain(`(${url})`);
    expect(notices).toEqual([]);
  });

  it('does not upload the page if the input `upload-artifact` is false', async () => {
    const before = server.requests.length;
    const { host, notices } = await reported({ 'upload-artifact': 'false' });
    expect([server.requests.length, notices]).toEqual([before, []]);
    expect(host.heard.outputs.get('html-url')).toBe('');
  });

  it.each([
    [
      'without a token',
      { ACTIONS_RUNTIME_TOKEN: '' },
      'the runner does not provide an artifact service',
      'v7',
    ],
    [
      'on GitHub Enterprise Server',
      { GITHUB_SERVER_URL: 'https://git.example' },
      'GitHub Enterprise Server',
      'v3',
    ],
  ])(
    '%s, keeps the decision and shows which upload step to add',
    async (_where, env, why, version) => {
      const { host, notices } = await reported({}, env);
      expect(notices).toEqual([expect.stringContaining(why)]);
      expect(notices[0]).toContain(`actions/upload-artifact@${version}`);
      expect(host.heard.outputs.get('decision')).toBe('fail');
      expect(host.exitCode()).toBe(1);
    },
  );

  it.each(['CreateArtifact', 'PUT', 'FinalizeArtifact'])(
    'does not change the decision if %s fails',
    async (part) => {
      server.fault = ({ method, url }, response) => {
        if (method !== part && url?.endsWith(part) !== true) return false;
        response.writeHead(403).end('{"code":"permission_denied","msg":"no"}');
        return true;
      };
      const { host, notices } = await reported();
      expect(notices).toEqual([expect.stringContaining('Fix: add a step')]);
      expect(host.heard.outputs.get('html-url')).toBe('');
      expect(host.exitCode()).toBe(1);
    },
  );
});

describe('report on a pull request', () => {
  let github: GitHubServer;
  beforeAll(async () => {
    github = await startGitHub({
      permissions: { 'pull-requests': 'write', 'security-events': 'write' },
    });
    addPull(github.state, { number: 7, headSha: 'b'.repeat(40) });
  });
  afterAll(() => github.close());
  afterEach(() => {
    expect(github.violations).toEqual([]);
    github.state.comments.clear();
  });

  const context = () => ({
    repository: github.state.repository,
    sha: 'a'.repeat(40),
    ref: 'refs/pull/7/merge',
    eventName: 'pull_request',
    payload: {
      pull_request: {
        number: 7,
        head: { sha: 'b'.repeat(40), repo: { full_name: github.state.repository } },
      },
    },
    workflow: 'ci',
    job: 'build',
    runId: '1',
    runNumber: '1',
    runAttempt: '1',
    serverUrl: 'https://github.com',
    apiUrl: github.url,
  });

  it('writes only one comment in two runs', async () => {
    const from = await scanned();
    for (let run = 0; run < 2; run++) {
      const host = actionHost({ from, 'github-token': github.token }, { context: context() });
      await main(host);
      expect(host.heard.outputs.get('comment-url')).toMatch(/^https:/);
    }
    expect([...github.state.comments.values()]).toHaveLength(1);
  });

  it('writes a comment on a pull request from Dependabot only if the token has write permission', async () => {
    const from = await scanned();
    const payload = { pull_request: { ...context().payload.pull_request, user: DEPENDABOT } };
    const comment = async (token: string) => {
      const inputs = { from, 'github-token': token, 'comment-key': token };
      const host = actionHost(inputs, { context: { ...context(), payload } });
      await main(host);
      return host.heard.outputs.get('comment-url');
    };
    expect(await comment(github.token)).toMatch(/^https:/);
    expect(await comment(github.issueToken({ 'pull-requests': 'read' }))).toBe('');
  });

  it('writes a separate comment with the job name for a second job', async () => {
    const from = await scanned();
    for (const job of ['web', 'api', 'web']) {
      const inputs = { from, 'github-token': github.token, matrix: '{"node":24}' };
      await main(actionHost(inputs, { context: { ...context(), job } }));
    }
    const bodies = [...github.state.comments.values()].map(({ body }) => body);
    expect(bodies).toEqual([
      expect.stringContaining('every run of ci / web (24).'),
      expect.stringContaining('every run of ci / api (24).'),
    ]);
  });

  it('writes five comments for two jobs and a matrix of three, and updates each comment', async () => {
    const from = await scanned();
    const jobs = [
      { workflow: 'ci', job: 'web', matrix: 'null' },
      { workflow: 'nightly', job: 'web', matrix: 'null' },
      ...[20, 22, 24].map((node) => ({ workflow: 'ci', job: 'test', matrix: `{"node":${node}}` })),
    ];
    const ids: string[] = [];
    for (const { matrix, ...run } of [...jobs, ...jobs]) {
      const inputs = { from, 'github-token': github.token, matrix };
      await main(actionHost(inputs, { context: { ...context(), ...run } }));
      ids.push([...github.state.comments.keys()].join());
    }
    expect(github.state.comments.size).toBe(5);
    expect(new Set(ids.slice(4)).size).toBe(1);
  });

  it('warns about a missing permission without failing', async () => {
    const token = github.issueToken({ 'pull-requests': 'read' });
    const host = actionHost(
      { from: await scanned(), 'github-token': token },
      { context: context() },
    );
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(['fail']);
    expect(host.heard.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^No comment: .*`pull-requests: write`/) },
    ]);
  });

  it.each([
    ['is read-only', 'read', ''],
    ['is allowed to write, as in some private repositories', 'write', 'https:'],
  ] as const)(
    'tries to comment in a run for a fork if the token %s',
    async (_name, access, url) => {
      const head = { sha: 'b'.repeat(40), repo: { full_name: 'fork/app' } };
      const payload = { pull_request: { number: 7, head } };
      const token = github.issueToken({ 'pull-requests': access });
      const host = actionHost(
        { from: await scanned(), 'github-token': token },
        { context: { ...context(), payload } },
      );
      await main(host);
      expect(host.heard.outputs.get('comment-url')).toMatch(new RegExp(`^${url}`));
      expect(host.heard.annotations).toEqual([]);
      const isTold = host.heard.infos.some((info) => info.includes('read-only'));
      expect(isTold).toBe(access === 'read');
    },
  );

  it('does not comment in a pull_request_target run that checked out the default branch', async () => {
    const eventName = 'pull_request_target';
    const run = { ...context(), eventName, ref: 'refs/heads/main' };
    const from = await scannedIn(run);
    const inputs = { from, 'github-token': github.token, 'upload-sarif': 'true' };
    const host = actionHost(inputs, { context: run });
    github.state.sarifs.clear();
    await main(host);
    expect(github.state.comments.size + github.state.sarifs.size).toBe(0);
    expect(host.heard.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringContaining('the scan read aaaaaaa, which does not'),
      },
      {
        level: 'warning',
        message: expect.stringContaining('code scanning: the scan read aaaaaaa'),
      },
    ]);
  });

  it('writes the comment before the upload, and keeps it if code scanning rejects the upload', async () => {
    github.fail({
      op: 'code-scanning/upload-sarif',
      status: 403,
      body: { message: 'Code scanning is not enabled for this repository.' },
    });
    const inputs = { from: await scanned(), 'github-token': github.token, 'upload-sarif': 'true' };
    const host = actionHost(inputs, { context: context() });
    await expect(main(host)).rejects.toMatchObject({
      code: 'forbidden',
      fix: expect.stringContaining('Enable code scanning'),
    });
    expect(github.state.comments.size).toBe(1);
    expect(host.heard.outputs.get('comment-url')).toMatch(/^https:/);
  });

  it('does not comment if the input `comment` is `never`', async () => {
    const host = actionHost(
      { from: await scanned(), comment: 'never', 'github-token': github.token },
      { context: context() },
    );
    await main(host);
    expect(host.heard.outputs.get('comment-url')).toBe('');
    expect(github.state.comments.size).toBe(0);
  });

  it('if the input `comment` is `on-findings`, updates an existing comment about a passing run but writes no new one', async () => {
    const [failed, passed] = [await scanned(), await scanned({ 'fail-on': 'never' })];
    const bodies: (string | undefined)[] = [];
    for (const from of [passed, failed, passed]) {
      const inputs = {
        from,
        comment: 'on-findings',
        'comment-key': 'one',
        'github-token': github.token,
      };
      const host = actionHost(inputs, { context: context() });
      await main(host);
      const [comment] = github.state.comments.values();
      bodies.push(comment?.body);
      expect(host.heard.outputs.get('comment-url') !== '').toBe(comment !== undefined);
      const why = 'No comment: the run passed, and nothing changed that the comment would show.';
      expect(host.heard.infos.includes(why)).toBe(comment === undefined);
    }
    expect(bodies).toEqual([
      undefined,
      expect.stringContaining('Assay failed:'),
      expect.stringContaining('Assay passed:'),
    ]);
  });

  it.each([
    ['a pull request', {}, 'a', 'refs/pull/7/merge'],
    ['a push', { eventName: 'push', ref: 'refs/heads/main', payload: {} }, 'a', 'refs/heads/main'],
  ])(
    'uploads scans to code scanning with the commit and the ref of %s',
    async (_, event, letter, ref) => {
      github.state.sarifs.clear();
      const host = actionHost(
        {
          from: await scanned(),
          comment: 'never',
          'upload-sarif': 'true',
          'github-token': github.token,
        },
        { context: { ...context(), ...event } },
      );
      await main(host);
      expect([...github.state.sarifs.values()]).toMatchObject([
        {
          commitSha: letter.repeat(40),
          ref,
          log: { runs: [{ automationDetails: { id: 'assay/directory/examples/shop/app/' } }] },
          errors: [],
        },
      ]);
    },
  );
});

describe('an upload to code scanning', () => {
  let github: GitHubServer;
  beforeEach(async () => {
    github = await startGitHub({
      permissions: { 'security-events': 'write', 'pull-requests': 'read', contents: 'read' },
    });
  });
  afterEach(() => github.close());

  const report = async (
    from: string,
    run: Partial<RunContext>,
    comment = 'never',
    token = github.token,
  ) => {
    const { state, url: apiUrl } = github;
    const { repository } = state;
    const context = { ...LAPTOP, repository, sha: 'a'.repeat(40), ref: 'refs/heads/main', apiUrl };
    const host = actionHost(
      { from, comment, 'upload-sarif': 'true', 'github-token': token },
      { context: { ...context, ...run } },
    );
    await main(host);
    return host;
  };

  it('keeps two scans separate if the names of their images differ only in the tag', async () => {
    const from = temporaryFolder('two-tags');
    for (const tag of ['1.0', '2.0']) {
      const scan = { ...AN_IMAGE_SCAN, source: { kind: 'image', name: `acme/shop:${tag}` } };
      mkdirSync(join(from, tag));
      writeFileSync(join(from, tag, 'findings.json'), JSON.stringify(scan));
    }
    await report(from, { eventName: 'push' });
    expect([...github.state.sarifs.values()].map(categoryIn)).toEqual([
      'assay/image/acme/shop/',
      'assay/image/acme/shop/2/',
    ]);
  });

  it('is skipped if results from a push to another branch claim to be from the default branch', async () => {
    const from = temporaryFolder('forged');
    const checkout = { root: '', commit: 'a'.repeat(40), ref: 'refs/heads/main' };
    const source = { kind: 'directory', name: '.', checkout };
    writeFileSync(join(from, 'findings.json'), JSON.stringify({ ...AN_IMAGE_SCAN, source }));
    const payload = {
      workflow_run: { event: 'push', head_sha: 'b'.repeat(40), head_branch: 'dependabot/npm/x' },
    };
    await report(from, { eventName: 'workflow_run', payload });
    expect(github.state.sarifs.size).toBe(0);
  });

  it('is skipped for an incomplete scan, so that code scanning does not close alerts', async () => {
    const path = temporaryFolder('incomplete');
    writeFileSync(join(path, 'package-lock.json'), '{');
    const host = actionHost({ path, advisories: ADVISORIES });
    await scan(host);
    expect(host.heard.finished[0]?.outcome).toBe('error');
    const reported = await report(host.folder, { eventName: 'push' });
    expect(github.state.sarifs.size).toBe(0);
    expect(reported.heard.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/would close the alerts .* Fix: correct/),
      },
    ]);
  });

  it('is skipped if the pull request was updated after the scan', async () => {
    const { repository } = github.state;
    const head = { head_branch: 'next', head_repository: { full_name: repository } };
    const payload = {
      workflow_run: { event: 'pull_request', head_sha: 'b'.repeat(40), ...head },
    };
    const run = { eventName: 'workflow_run', payload };
    const host = await report(await scanned(), run, 'always');
    expect(github.state.sarifs.size).toBe(0);
    expect(host.heard.infos.join('\n')).toContain('No comment: no open pull request');
    expect(JSON.stringify(host.heard)).toContain('were not uploaded to code scanning');
  });

  it.each<[string, object]>([
    ['a fork', { head: { sha: 'b'.repeat(40), repo: { full_name: 'fork/app' } } }],
    ['Dependabot', { head: { sha: 'b'.repeat(40) }, user: { login: 'dependabot[bot]' } }],
  ])('is skipped for a pull request from %s, whose token is read-only', async (_name, pull) => {
    const payload = { pull_request: { number: 7, ...pull } };
    const run = { eventName: 'pull_request', ref: 'refs/pull/7/merge', payload };
    const token = github.issueToken({ 'security-events': 'read' });
    const host = await report(await scanned(), run, 'never', token);
    expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(['fail']);
    expect(host.heard.infos.join('\n')).toContain(
      'No findings were uploaded to code scanning: the token',
    );
  });

  it('fails if the run is not for a fork and its token lacks write permission', async () => {
    const token = github.issueToken({ 'security-events': 'read' });
    await expect(
      report(await scanned(), { eventName: 'push' }, 'never', token),
    ).rejects.toMatchObject({ code: 'forbidden', fix: expect.stringContaining('security-events') });
  });

  it('succeeds even if its status is unreadable', async () => {
    github.fail({ op: 'code-scanning/get-sarif', status: 403, times: 9 });
    const host = await report(await scanned(), { eventName: 'push' });
    expect(github.state.sarifs.size).toBe(1);
    expect(host.heard.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringContaining('read the processing status of a SARIF upload'),
      },
    ]);
  });

  it('is skipped for the short-lived branch of a merge queue', async () => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
    const host = await report(await scanned(), { eventName: 'merge_group', ref });
    expect(github.log.map(({ operation }) => operation)).toEqual([]);
    expect(host.heard.infos.join('\n')).toContain('no alerts for a merge queue');
    expect(host.heard.annotations).toEqual([]);
  });
});

const DEPENDABOT = { login: 'dependabot[bot]' };

const AN_IMAGE_SCAN = {
  kind: 'assay/findings/v2',
  packages: 1,
  findings: [],
  problems: [],
  advisories: { name: 'none' },
};

function categoryIn({ log }: StoredSarif): unknown {
  return (log as { runs: { automationDetails: { id: string } }[] }).runs[0]?.automationDetails.id;
}
