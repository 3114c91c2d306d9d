import { describe, expect, it } from '@jest/globals';
import { objectId } from '../../../shared/git/object-id.ts';
import { treeContent } from '../../../shared/git/parse-objects.ts';
import { readBlob, readBranchTip, readCommit, readTrees } from '../../../shared/github/git-data.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

const ID = 'a'.repeat(40);
const REPOSITORY = 'octo/app';

/** Starts a GitHub server that sends the same response to every request. */
async function answering<T>(
  body: unknown,
  ask: (github: SmallGitHub['github']) => Promise<T>,
): Promise<T> {
  const server = await smallGitHub(() => ({ body }));
  try {
    return await ask(server.github);
  } finally {
    await server.close();
  }
}

const inner = [{ name: 'b', kind: 'file', mode: '100644', id: ID }] as const;
const innerId = objectId('tree', treeContent(inner), ID);
const outer = [{ name: 'a', kind: 'folder', mode: '40000', id: innerId }] as const;
const outerId = objectId('tree', treeContent(outer), ID);
const listed = [
  { path: 'a', mode: '040000', type: 'tree', sha: innerId },
  { path: 'a/b', mode: '100644', type: 'blob', sha: ID, size: 1 },
];

describe('folders from the API', () => {
  const ask = (body: unknown) =>
    answering(body, (github) => readTrees(github, REPOSITORY, outerId, true));

  it('are read from one response, and each folder is checked by its hash', async () => {
    const trees = await ask({ sha: outerId, tree: listed, truncated: false });
    expect([...trees]).toEqual([
      [outerId, outer],
      [innerId, inner],
    ]);
  });

  it('are omitted if they are incomplete', async () => {
    const trees = await ask({ tree: listed.slice(0, 1), truncated: true });
    expect([...trees.keys()]).toEqual([outerId]);
  });

  it.each([
    ['lack a name', { tree: listed.slice(0, 1), truncated: false }],
    ['have an additional name', { tree: [...listed, { ...listed[1], path: 'a/c' }] }],
    ['contain a different file', { tree: [listed[0], { ...listed[1], sha: 'b'.repeat(40) }] }],
    ['contain a different mode', { tree: [listed[0], { ...listed[1], mode: '120000' }] }],
    ['are not a list', { tree: 'x' }],
    ['have a different kind', { tree: [1, null] }],
  ])('are rejected if they %s', async (_, body) => {
    await expect(ask(body)).rejects.toMatchObject({ code: 'bad-response' });
  });
});

it('readCommit, readBranchTip and readBlob reject a response about a different object', async () => {
  const asked = [
    answering({ sha: 'b'.repeat(40), tree: { sha: ID }, parents: [] }, (github) =>
      readCommit(github, REPOSITORY, ID),
    ),
    answering({ sha: ID, tree: { sha: 'x' }, parents: [] }, (github) =>
      readCommit(github, REPOSITORY, ID),
    ),
    answering({ sha: ID, tree: { sha: ID }, parents: [null] }, (github) =>
      readCommit(github, REPOSITORY, ID),
    ),
    answering({ ref: 'refs/heads/mainly', object: { sha: ID } }, (github) =>
      readBranchTip(github, REPOSITORY, 'main'),
    ),
    answering({ encoding: 'base64', content: 'eA==' }, (github) =>
      readBlob(github, REPOSITORY, ID),
    ),
  ];
  for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'bad-response' });
});

it('readBranchTip reads a branch with a slash in its name', async () => {
  const body = { ref: 'refs/heads/release/1', object: { sha: ID } };
  await expect(
    answering(body, (github) => readBranchTip(github, REPOSITORY, 'release/1')),
  ).resolves.toBe(ID);
});

it('readCommit names the missing permission in the error', async () => {
  const server = await smallGitHub(() => ({ status: 403, body: { message: 'no' } }));
  const reading = readCommit(server.github, REPOSITORY, ID);
  await expect(reading).rejects.toMatchObject({ fix: expect.stringContaining('contents: read') });
  await server.close();
});
