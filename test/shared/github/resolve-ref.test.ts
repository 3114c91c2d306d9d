import { expect, it } from '@jest/globals';
import { resolveRef } from '../../../shared/github/resolve-ref.ts';
import { smallGitHub } from './small-github.ts';

const [COMMIT = '', TAG = '', OTHER = ''] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));

const object = (type: string, sha: string) => ({ object: { type, sha } });

/** Returns the response to a request with the given end of its path. */
async function resolving(answers: Readonly<Record<string, unknown>>, ref: string) {
  const server = await smallGitHub(({ path }) => {
    const name = decodeURIComponent(path).replace('/repos/octo/policies/git/', '');
    return name in answers ? { body: answers[name] } : undefined;
  });
  try {
    return [await resolveRef(server.github, 'octo/policies', ref), server.seen.length];
  } finally {
    await server.close();
  }
}

const BRANCH = { 'ref/heads/v1': { ref: 'refs/heads/v1', ...object('commit', COMMIT) } };
const LIGHT = { 'ref/tags/v1': { ref: 'refs/tags/v1', ...object('commit', COMMIT) } };
const TAGGED = {
  'ref/tags/v1': { ref: 'refs/tags/v1', ...object('tag', TAG) },
  [`tags/${TAG}`]: { sha: TAG, ...object('commit', COMMIT) },
};

it.each<[string, string, Readonly<Record<string, unknown>>, number]>([
  ['a full hash, without a request', COMMIT, {}, 0],
  ['a branch', 'v1', BRANCH, 2],
  ['a tag', 'v1', LIGHT, 2],
  ['an annotated tag', 'v1', TAGGED, 3],
  ['a branch by its full ref name', 'refs/heads/v1', { ...BRANCH, ...TAGGED }, 1],
])('resolveRef finds the commit of %s', async (_, ref, answers, calls) => {
  await expect(resolving(answers, ref)).resolves.toEqual([COMMIT, calls]);
});

it.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['a name that does not exist', {}, 'not-found'],
  ['a branch and a tag with the same name', { ...BRANCH, ...LIGHT }, 'conflict'],
  [
    'a response about a different branch',
    { 'ref/heads/v1': { ref: 'refs/heads/v10', ...object('commit', COMMIT) } },
    'bad-response',
  ],
  [
    'a response about a different tag',
    { ...TAGGED, [`tags/${TAG}`]: { sha: OTHER, ...object('commit', COMMIT) } },
    'bad-response',
  ],
  [
    'a tag that points to a file',
    { 'ref/tags/v1': { ref: 'refs/tags/v1', ...object('blob', OTHER) } },
    'bad-response',
  ],
  [
    'a tag that points to itself',
    { ...TAGGED, [`tags/${TAG}`]: { sha: TAG, ...object('tag', TAG) } },
    'bad-response',
  ],
  ['a response without an object', { 'ref/heads/v1': { ref: 'refs/heads/v1' } }, 'bad-response'],
])('resolveRef rejects %s', async (_, answers, code) => {
  await expect(resolving(answers, 'v1')).rejects.toMatchObject({ code });
});
