import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTimestamp } from '../../../shared/sign/timestamp.ts';
import { endlessDer } from '../../support/endless-der.ts';
import { serve } from '../../support/http-server.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { network } from '../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

describe('requestTimestamp', () => {
  let sigstore: LocalSigstore;
  let url: string;
  beforeAll(async () => {
    sigstore = await startSigstore();
    url = `${sigstore.url}/api/v1/timestamp`;
  });
  afterAll(() => sigstore.close());

  itWith(
    ['openssl'],
    'returns a timestamp that openssl verifies only for these bytes',
    async () => {
      const { writeFile } = await import('node:fs/promises');
      const folder = temporaryFolder('timestamp');
      const write = async (name: string, bytes: string | Buffer) =>
        writeFile(`${folder}/${name}`, bytes);
      await write('reply.tsr', await requestTimestamp(network, url, Buffer.from('signature')));
      await write('signature', 'signature');
      await write('other', 'other');
      await write('chain.pem', sigstore.files['tsa-chain.pem'] ?? '');
      const verify = (data: string) =>
        runProgram(
          'openssl',
          ['ts', '-verify', '-in', 'reply.tsr', '-data', data, '-CAfile', 'chain.pem'],
          { cwd: folder },
        );
      expect(await verify('signature')).toMatchObject({ code: 0 });
      expect((await verify('other')).code).not.toBe(0);
    },
  );

  it('rejects a timestamp over different content', async () => {
    const reply = await requestTimestamp(network, url, Buffer.from('something else'));
    await expect(askOf(reply)).rejects.toThrow('is for a different signature');
  });

  it.each([
    ['a refusal', Buffer.from('30053003020102', 'hex'), 'rejects the timestamp request'],
    ['not DER', Buffer.from('hello'), 'is not a timestamp'],
    ['empty', Buffer.alloc(0), 'is not a timestamp'],
    ['DER without an end', endlessDer(25), 'takes too long to parse'],
  ])('names the authority if its response is %s', async (_, reply, message) => {
    await expect(askOf(reply)).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringMatching(`timestamp authority.*${message}`),
    });
  });

  it('retries a temporary failure of the authority', async () => {
    sigstore.fail({ path: '/api/v1/timestamp', times: 1, fault: { kind: 'cut' } });
    await expect(requestTimestamp(network, url, Buffer.from('x'))).resolves.toBeInstanceOf(Buffer);
    sigstore.mend();
  });
});

async function askOf(reply: Buffer): Promise<Buffer> {
  const server = await serve((_request, response) => {
    response.end(reply);
  });
  try {
    return await requestTimestamp(network, server.url, Buffer.from('signature'));
  } finally {
    await server.close();
  }
}
