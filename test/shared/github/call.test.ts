import { afterEach, describe, expect, it } from '@jest/globals';
import { RemoteError } from '../../../shared/errors/errors.ts';
import { callGitHub } from '../../../shared/github/call.ts';
import { readRepository } from '../../../shared/github/repository.ts';
import { readTrustDomain } from '../../../shared/github/trust-domain.ts';
import { type Reply, type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const NEED = { what: 'do a thing', permissions: ['checks: write', 'contents: read'] };

describe('the error for a failed call', () => {
  it.each<[number, Readonly<Record<string, string>>, string, RegExp]>([
    [401, {}, 'unauthorized', /token is valid/],
    [403, {}, 'forbidden', /`checks: write` and `contents: read`/],
    [404, {}, 'not-found', /`checks: write` and `contents: read`.*fork/],
    [409, {}, 'conflict', /^$/],
    [422, {}, 'bad-response', /^$/],
    [
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
      'rate-limited',
      /Run Assay again later/,
    ],
    [403, { 'retry-after': '3000' }, 'rate-limited', /Run Assay again later/],
    [429, { 'retry-after': '3000' }, 'rate-limited', /Run Assay again later/],
    [502, {}, 'server-error', /Run Assay again later/],
  ])('for the status %d and the headers %j has the code %s', async (status, headers, code, fix) => {
    await expect(callWith({ status, headers, body: { message: 'No' } })).rejects.toMatchObject({
      name: 'RemoteError',
      code,
      fix: expect.stringMatching(fix),
      message: expect.stringContaining('do a thing: No'),
    });
  });

  it.each([
    ['Unable to create comment because issue is locked.', /^Unlock/],
    [
      'Advanced Security must be enabled for this repository to use code scanning.',
      /^Enable code scanning/,
    ],
    ['Code scanning is not enabled for this repository.', /^Enable code scanning/],
    ['Repository was archived so is read-only.', /^Unarchive/],
    ["ref 'refs/heads/x' not found in this repository", /^Check out a branch/],
    ['commit not found', /^Push the commit/],
    ['Resource not accessible by integration', /^Add `checks: write`/],
  ])('for the message “%s” has a matching fix', async (message, fix) => {
    await expect(callWith({ status: 403, body: { message } })).rejects.toMatchObject({
      code: 'forbidden',
      fix: expect.stringMatching(fix),
    });
  });

  it('does not suggest a `permissions:` line that does not exist', async () => {
    open = await smallGitHub(() => ({ status: 403, body: { message: 'No' } }));
    const { github } = open;
    for (const call of [() => readRepository(github, 'o/r'), () => readTrustDomain(github)]) {
      await expect(call()).rejects.toMatchObject({
        fix: 'Set a `github-token` that can read the repository.',
      });
    }
  });

  it('does not repeat a permissions header that is not a list of permissions', async () => {
    const headers = { 'x-accepted-github-permissions': '::error::x' };
    const error = await callWith({ status: 403, headers }).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(RemoteError);
    expect((error as RemoteError).fix).not.toContain('::');
  });

  it('contains GitHub’s message, shortened and on one line', async () => {
    const message = `a\r\n::error::b${'x'.repeat(10_000)}`;
    const error = await callWith({ status: 422, body: { message } }).catch((each: unknown) => each);
    expect((error as RemoteError).message).not.toMatch(/[\r\n]/);
    expect((error as RemoteError).message.length).toBeLessThan(500);
  });

  it('has the code `unreachable` if there was no response', async () => {
    const server = await smallGitHub(() => ({}));
    await server.close();
    const call = callGitHub(NEED, () => server.github.octokit.request('GET /x'));
    await expect(call).rejects.toMatchObject({ name: 'RemoteError', code: 'unreachable' });
  });

  it('is the original error if GitHub did not cause it', async () => {
    const defect = new TypeError('ours');
    await expect(callGitHub(NEED, () => Promise.reject(defect))).rejects.toBe(defect);
  });
});

async function callWith(reply: Reply): Promise<unknown> {
  const server = await smallGitHub(() => reply);
  open = server;
  return await callGitHub(NEED, () => server.github.octokit.request('GET /x'));
}
