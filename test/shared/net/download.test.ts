import { afterEach, expect, it } from '@jest/globals';
import { download } from '../../../shared/net/download.ts';
import { serve, type TestServer } from '../../support/http-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function downloaded(handle: Parameters<typeof serve>[0], accept: readonly number[] = []) {
  const server = await serve(handle);
  servers.push(server);
  const chunks: Uint8Array[] = [];
  const options = { service: 'the test', maxBytes: 10, accept };
  const { network } = impatientNetwork();
  const status = await download(network, server.url, options, (chunk) => chunks.push(chunk));
  return [status, Buffer.concat(chunks).toString()];
}

it('a download returns all bytes unchanged', async () => {
  const found = await downloaded((request, response) => {
    response.end(request.headers['accept-encoding'] === 'identity' ? 'content' : 'encoded');
  });
  expect(found).toEqual([200, 'content']);
});

it('a download returns an accepted status', async () => {
  const found = await downloaded((_, response) => void response.writeHead(404).end('none'), [404]);
  expect(found).toEqual([404, 'none']);
});

it.each<[string, Parameters<typeof serve>[0], object]>([
  [
    'is larger than the limit',
    (_, response) => void response.end('x'.repeat(11)),
    { code: 'too-large' },
  ],
  [
    'is interrupted',
    (_, response) => {
      response.writeHead(200, { 'content-length': '9' });
      response.write('half', () => response.destroy());
    },
    { code: 'unreachable' },
  ],
  [
    'is only part of the file',
    (_, response) => void response.writeHead(206).end('part'),
    { code: 'bad-response' },
  ],
  [
    'is redirected to a URL that does not use HTTPS',
    (_, response) => void response.writeHead(302, { location: 'http://mirror.example/' }).end(),
    { message: expect.stringContaining('does not use HTTPS') },
  ],
])('a download is rejected if it %s', async (_, handle, error) => {
  await expect(downloaded(handle)).rejects.toMatchObject(error);
});
