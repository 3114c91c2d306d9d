import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/audit/main.ts';
import type { RunContext } from '../../../shared/host/run-context.ts';
import { actionHost } from '../../support/action-host.ts';
import { changedFiles } from '../../support/github/changed-files.ts';
import { addPull, type StoredReviewComment } from '../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { checkedOutRequest, type Entries } from '../../support/pull-request.ts';
import { expandSecret } from '../../support/secret-examples.ts';

const BASE = 'FROM alpine:3.20\nRUN true\nUSER 10001\n';
const MAINTAINER = 'FROM alpine:3.20\nMAINTAINER ada\nUSER 10001\n';

describe('suggested changes', () => {
  let github: GitHubServer;
  beforeEach(async () => {
    github = await startGitHub({ permissions: { 'pull-requests': 'write' } });
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });

  /** Creates the pull request, and returns a function that audits it. */
  const proposed = async (
    base: Entries,
    head: Entries,
    { from = 'octo/app', ...changes }: Partial<RunContext> & { readonly from?: string } = {},
  ) => {
    const { workspace, run } = await checkedOutRequest(base, head);
    const { pull_request: pull } = run.payload as { pull_request: { head: { sha: string } } };
    Object.assign(pull.head, { repo: { full_name: from } });
    const files = await changedFiles(workspace, 'main', 'feature');
    addPull(github.state, { headSha: pull.head.sha, mergeSha: run.sha, files });
    const context = { ...run, apiUrl: github.url, ...changes };
    const audit = async (inputs: Readonly<Record<string, string>> = {}) => {
      const given = { profile: 'all', 'fail-on': 'never', suggest: 'true', ...inputs };
      const host = actionHost(
        { 'github-token': github.token, ...given },
        { kind: 'actions', workspace, context, env: { PATH: process.env['PATH'] } },
      );
      await main(host);
      return host;
    };
    return { workspace, audit };
  };
  const comments = (): readonly StoredReviewComment[] => [...github.state.reviewComments.values()];
  const block = (comment: StoredReviewComment | undefined) =>
    /^`{3,}suggestion\n([\s\S]*?)`{3,}$/m.exec(comment?.body ?? '')?.[1];

  it('are posted as one review on the head commit, and are not posted again by a second run', async () => {
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: MAINTAINER });
    const host = await audit();
    expect([...github.state.reviews.values()]).toMatchObject([{ event: 'COMMENT' }]);
    expect(comments()).toMatchObject([{ path: 'Dockerfile', startLine: null, line: 2 }]);
    expect(block(comments()[0])).toBe('LABEL org.opencontainers.image.authors="ada"\n');
    expect(host.heard.infos.join('\n')).toContain('Suggested 1 change: https://github.com/');
    await audit();
    expect(github.state.reviews.size).toBe(1);
  });

  it('are posted only if the input `suggest` is set; otherwise, no request is sent', async () => {
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: MAINTAINER });
    await audit({ suggest: 'false' });
    expect(github.log).toEqual([]);
  });

  it('are made only for lines in the diff', async () => {
    const far = `${MAINTAINER}${'RUN true\n'.repeat(20)}`;
    const { audit } = await proposed({ Dockerfile: far }, { Dockerfile: `${far}ADD a /b/\n` });
    await audit();
    expect(comments().map(({ line }) => line)).toEqual([24]);
  });

  it('can replace several lines, and keep CRLF line endings', async () => {
    const lines = [
      'on: [pull_request_target]',
      'permissions: {}',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-24.04',
      '    steps:',
      '      - name: Greet',
      '        run: echo ${{ github.event.pull_request.title }}',
    ];
    const head = { '.github/workflows/ci.yml': `${lines.join('\r\n')}\r\n` };
    const { audit } = await proposed({ Dockerfile: BASE }, head);
    await audit({ profile: 'essential' });
    const [comment] = comments().filter(({ startLine }) => startLine !== null);
    expect(comment).toMatchObject({ path: '.github/workflows/ci.yml' });
    expect(block(comment)).toMatch(/^(?:[^\r\n]*\r\n){2,}$/);
    expect(block(comment)).toContain('env:\r\n');
  });

  it('use a longer code fence than any in the suggested line', async () => {
    const head = `FROM alpine:3.20\nADD a /\`\`\`\`\`/\n`;
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: head });
    await audit();
    const body = comments()[0]?.body ?? '';
    expect(body).toContain('\n``````suggestion\n');
    expect(body.endsWith('\n``````')).toBe(true);
  });

  it('never contain a secret from the line', async () => {
    const { text } = expandSecret('MAINTAINER API_TOKEN={A40}\n');
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: `FROM a:1\n${text}` });
    const host = await audit();
    expect(host.heard.outputs.get('secrets')).toBe('1');
    expect(comments().every(({ line }) => line !== 2)).toBe(true);
  });

  it('are limited to 20 per run, and begin with the most severe findings', async () => {
    const lines = 'MAINTAINER ada\n\n'.repeat(25);
    const head = `FROM alpine:3.20\n${lines}ADD a /b/\n`;
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: head });
    const host = await audit();
    expect(comments()).toHaveLength(20);
    expect(comments()[0]?.body).toContain('dockerfile/add-for-copy');
    expect(host.heard.infos.join('\n')).toMatch(/The next run suggests \d+ more changes\./);
    await audit();
    expect(comments().length).toBeGreaterThan(25);
    expect(new Set(comments().map(({ line }) => line)).size).toBe(comments().length);
  });

  it("become a notice, without changing the decision, if the fork's token is read-only", async () => {
    const token = github.issueToken({ 'pull-requests': 'read' });
    const { audit } = await proposed(
      { Dockerfile: BASE },
      { Dockerfile: MAINTAINER },
      { from: 'stranger/app' },
    );
    const host = await audit({ 'github-token': token });
    expect(host.heard.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('read-only') }),
    );
    expect(host.heard.outputs.get('decision')).toBe('pass');
  });

  it('become a warning with a fix if the permission is missing', async () => {
    const token = github.issueToken({});
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: MAINTAINER });
    const host = await audit({ 'github-token': token });
    expect(host.heard.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('`pull-requests: read`'),
      }),
    );
    expect(host.heard.outputs.get('decision')).toBe('pass');
  });

  it('become a warning if GitHub rejects the review', async () => {
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: MAINTAINER });
    github.fail({ op: 'pulls/create-review', status: 422, body: { message: 'Unprocessable' } });
    const host = await audit();
    expect(JSON.stringify(host.heard.annotations)).toContain('No suggestions: GitHub returned 422');
    expect(host.heard.outputs.get('decision')).toBe('pass');
  });

  it('are made only for the head commit of the pull request', async () => {
    const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: MAINTAINER });
    addPull(github.state, { headSha: 'f'.repeat(40) });
    const host = await audit();
    expect(github.state.reviews.size).toBe(0);
    expect(host.heard.infos.join('\n')).toContain('the pull request has a newer commit');
  });

  it('are not made if the merge with the base moved the line', async () => {
    const { audit, workspace } = await proposed({ Dockerfile: BASE }, { Dockerfile: MAINTAINER });
    writeFileSync(join(workspace, 'Dockerfile'), `# moved\n${MAINTAINER}`);
    await audit();
    expect(github.state.reviews.size).toBe(0);
  });

  it.each<[Partial<RunContext>, string]>([
    [{ eventName: 'push', payload: {} }, 'this run is not for a pull request'],
    [{ eventName: 'pull_request_target', sha: 'e'.repeat(40) }, 'the scan read'],
  ])(
    'are made only if the run is for a pull request and for its head commit (%#)',
    async (changes, message) => {
      const { audit } = await proposed({ Dockerfile: BASE }, { Dockerfile: MAINTAINER }, changes);
      const host = await audit();
      expect(host.heard.infos.join('\n')).toContain(`No suggestions: ${message}`);
      expect(github.state.reviews.size).toBe(0);
    },
  );
});
