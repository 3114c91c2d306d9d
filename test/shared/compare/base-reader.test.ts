import { beforeAll, expect, it } from '@jest/globals';
import {
  type BaseReader,
  openBaseReader,
  type RemoteObjects,
} from '../../../shared/compare/base-reader.ts';
import { withBase } from '../../../shared/compare/open-base.ts';
import { workTreeAt } from '../../../shared/git/work-tree.ts';
import {
  readBlob,
  readBranchTip,
  readCommit,
  readMergeBase,
  readTrees,
} from '../../../shared/github/git-data.ts';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { describeWith } from '../../support/programs.ts';
import { anUpstream, checkOut, type Upstream } from '../../support/proposal.ts';
import { network } from '../../support/signing.ts';

const POLICY = 'scan: {}\n';

describeWith(['git'], 'a base reader', () => {
  let upstream: Upstream;

  beforeAll(async () => {
    upstream = await anUpstream({ '.assay.yml': POLICY, 'a/b/c.txt': '1' }, { 'a/b/c.txt': '2' });
  });

  async function readFrom(depth: number, change: (server: GitHubServer) => void = () => undefined) {
    const server = await startGitHub({ permissions: { contents: 'read' } });
    server.state.gitFolder = upstream.folder;
    change(server);
    const tree = await workTreeAt(await checkOut(upstream, { depth }));
    const reader = await openBaseReader(tree, process.env, async () => remote(server));
    const rule = { kind: 'merge-parent', of: upstream.merge, branch: 'main' } as const;
    const read = await withBase(rule, reader, async (base) => {
      const found = await base.find('.assay.yml');
      const changes = await base.changes(upstream.merge, (path) => path.endsWith('.txt'));
      return {
        commit: base.commit,
        policy: String(found && (await base.content(found.id))),
        changes: [...changes.keys()].sort(),
      };
    });
    const { violations } = server;
    await server.close();
    return { read, calls: reader.calls(), violations };
  }

  it.each([
    [2, 0],
    [0, 0],
    [1, 2],
  ])('reads the base of a checkout with depth %d in %d API requests', async (depth, calls) => {
    const result = await readFrom(depth);
    expect(result.read).toEqual({
      done: { commit: upstream.base, policy: POLICY, changes: ['a/b/c.txt', 'notes.txt'] },
    });
    expect(result).toMatchObject({ calls, violations: [] });
  });

  it('requests folders one by one if GitHub truncates the listing', async () => {
    const { read, calls } = await readFrom(1, (server) => {
      server.state.maxTreeEntries = 3;
    });
    expect(read).toMatchObject({ done: { changes: ['a/b/c.txt', 'notes.txt'] } });
    expect(calls).toBeGreaterThan(3);
  });

  it('throws an error if GitHub truncates the listing of one folder', async () => {
    const { read } = await readFrom(1, (server) => {
      server.state.maxTreeEntries = 1;
    });
    expect(read).toMatchObject({ message: expect.stringContaining('an incomplete listing') });
  });

  it.each<[string, Parameters<GitHubServer['fail']>[0], string]>([
    ['a missing permission', { op: 'git/get-commit', status: 403, times: 9 }, '403'],
    ['a missing object', { op: 'git/get-commit', status: 404, times: 9 }, '404'],
    [
      'a rate limit',
      { op: 'git/get-commit', status: 429, headers: { 'retry-after': '9999' } },
      '429',
    ],
    ['an unavailable server', { op: 'git/get-tree', status: 500, times: 9 }, '500'],
    [
      'a redirect',
      { op: 'git/get-tree', status: 301, headers: { location: 'http://127.0.0.1:1/' } },
      'redirects',
    ],
    [
      'an unexpected response',
      { op: 'git/get-tree', status: 200, body: { tree: [] } },
      'different object',
    ],
    [
      'a response about a different commit',
      { op: 'git/get-commit', status: 200, body: { sha: 'a'.repeat(40) } },
      'different object',
    ],
  ])('fails because of %s, and states the reason and the fix', async (_, fault, reason) => {
    const { read } = await readFrom(1, (server) => void server.fail(fault));
    expect(read).toMatchObject({
      branch: 'main',
      message: expect.stringContaining(reason),
      fix: expect.stringMatching(/fetch-depth: 2.*contents: read/),
    });
  });

  it('rejects a file that does not match its ID', async () => {
    const server = await startGitHub({ permissions: { contents: 'read' } });
    server.state.gitFolder = upstream.folder;
    const content = Buffer.from('scan: { fail-on: never }').toString('base64');
    server.fail({ op: 'git/get-blob', status: 200, body: { encoding: 'base64', content } });
    const reader: BaseReader = await openBaseReader(undefined, {}, async () => remote(server));
    const reading = reader.blob('a'.repeat(40));
    await expect(reading).rejects.toMatchObject({ code: 'bad-response' });
    await server.close();
  });

  it('sends at most 200 requests', async () => {
    const nothing: RemoteObjects = {
      branchTip: async () => '',
      mergeBase: async () => '',
      commit: async (id) => ({ tree: id, parents: [] }),
      trees: async () => new Map(),
      blob: async () => Buffer.alloc(0),
    };
    const reader = await openBaseReader(undefined, {}, async () => nothing);
    for (let count = 0; count < 200; count++) await reader.blob(`${count}`);
    await expect(reader.blob('200')).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});

function remote({ token, url }: GitHubServer): RemoteObjects {
  const github = openGitHub({ token, apiUrl: url, network });
  return {
    branchTip: (branch) => readBranchTip(github, 'octo/app', branch),
    mergeBase: (base, head) => readMergeBase(github, 'octo/app', base, head),
    commit: (id) => readCommit(github, 'octo/app', id),
    trees: (id, isRecursive) => readTrees(github, 'octo/app', id, isRecursive),
    blob: (id) => readBlob(github, 'octo/app', id),
  };
}
