import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { uploadSarif } from '../../../shared/github/code-scanning.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const UPLOAD = { repository: 'acme/shop', commitSha: 'a'.repeat(40), ref: 'refs/heads/main' };

describe('an upload to code scanning', () => {
  it('arrives unchanged, and the client waits until GitHub has processed it', async () => {
    const server = await codeScanning(['pending', 'pending', 'complete']);
    const result = await uploadSarif(server.github, { ...UPLOAD, sarif: '{"runs":[]}' });
    expect(result).toEqual({ id: 'u1', status: 'complete' });
    const { sarif } = (server.seen[0]?.json ?? {}) as { sarif: string };
    expect(gunzipSync(Buffer.from(sarif, 'base64')).toString()).toBe('{"runs":[]}');
    expect(server.waits).toEqual([1_000, 2_000, 4_000]);
  });

  it('is reported as pending if GitHub does not finish processing it in time', async () => {
    const server = await codeScanning(['pending']);
    const result = await uploadSarif(server.github, { ...UPLOAD, sarif: '{}' });
    expect(result.status).toBe('pending');
    expect(server.waits.reduce((sum, ms) => sum + ms, 0)).toBe(30_000);
  });

  it.each([403, 404, 500])(
    'that was accepted stays accepted if its status cannot be read (%d)',
    async (status) => {
      const server = await smallGitHub(({ method }) =>
        method === 'POST'
          ? { status: 202, body: { id: 'u1', url: '' } }
          : { status, body: { message: 'No' } },
      );
      open = server;
      expect(await uploadSarif(server.github, { ...UPLOAD, sarif: '{}' })).toEqual({
        id: 'u1',
        status: 'pending',
        problem: expect.stringContaining(`returned ${status} for a request to read the processing`),
      });
    },
  );

  it('is looked up again if GitHub does not list it yet', async () => {
    let looks = 0;
    open = await smallGitHub(({ method }) => {
      if (method === 'POST') return { status: 202, body: { id: 'u1', url: '' } };
      looks += 1;
      return looks === 1 ? { status: 404 } : { body: { processing_status: 'complete' } };
    });
    const result = await uploadSarif(open.github, { ...UPLOAD, sarif: '{}' });
    expect(result).toEqual({ id: 'u1', status: 'complete' });
  });

  it("causes an error with GitHub's messages if GitHub cannot process it", async () => {
    const server = await codeScanning(['failed']);
    await expect(uploadSarif(server.github, { ...UPLOAD, sarif: '{}' })).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('rejecting SARIF, as there are more runs than allowed'),
    });
  });

  it('is rejected before it is sent if it is too large', async () => {
    const server = await codeScanning([]);
    const sarif = randomBytes(11_000_000).toString('base64');
    await expect(uploadSarif(server.github, { ...UPLOAD, sarif })).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(server.seen).toEqual([]);
  });
});

async function codeScanning(statuses: readonly string[]): Promise<SmallGitHub> {
  let looks = 0;
  const server = await smallGitHub(({ method }) => {
    if (method === 'POST') return { status: 202, body: { id: 'u1', url: '' } };
    const status = statuses[Math.min(looks++, statuses.length - 1)];
    const errors = ['rejecting SARIF, as there are more runs than allowed (25 > 20)'];
    return { body: { processing_status: status, ...(status === 'failed' ? { errors } : {}) } };
  });
  open = server;
  return server;
}
