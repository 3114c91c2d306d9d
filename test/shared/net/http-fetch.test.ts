import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { collectBytes } from '../../../shared/net/body.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import type { FetchAnswer, FetchInit } from '../../../shared/net/network.ts';
import { serve, type TestServer } from '../../support/http-server.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const servers: TestServer[] = [];
const start = async (handle: Handle): Promise<string> => {
  const server = await serve(handle);
  servers.push(server);
  return server.url;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const initOf = (over: Partial<FetchInit> = {}): FetchInit => ({
  method: 'GET',
  headers: {},
  redirect: 'manual',
  signal: AbortSignal.timeout(10_000),
  ...over,
});

const textOf = async ({ body }: FetchAnswer): Promise<string> =>
  (await collectBytes(body, 'http://test', { service: 'test', maxBytes: 1_000_000 })).toString();

const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (error) => error,
  );

describe('httpFetch', () => {
  it('sends its arguments and the length of the body', async () => {
    const url = await start((request, response) => {
      const { authorization, accept, 'content-length': length } = request.headers;
      const said = [request.method, request.url, authorization, accept, length];
      request.on('data', (chunk) => said.push(String(chunk)));
      request.on('end', () => response.end(said.join(' ')));
    });
    const headers = { Authorization: 'Bearer x', Accept: 'text/plain' };
    const answer = await httpFetch(`${url}/a?b=c`, initOf({ method: 'PUT', headers, body: 'hi' }));
    expect(await textOf(answer)).toBe('PUT /a?b=c Bearer x text/plain 2 hi');
  });

  it('sends a user agent, because GitHub requires it', async () => {
    const url = await start(
      (request, response) => void response.end(request.headers['user-agent']),
    );
    expect(await textOf(await httpFetch(url, initOf()))).toBe('assay');
  });

  it('returns headers regardless of letter case, and joins repeated headers with commas', async () => {
    const url = await start((_, response) => {
      response.setHeader('X-Many', ['a', 'b']);
      response.setHeader('Set-Cookie', ['c=1', 'd=2']);
      response.end();
    });
    const { headers } = await httpFetch(url, initOf());
    expect(['x-MANY', 'set-cookie', 'absent'].map((name) => headers.get(name))).toEqual([
      'a, b',
      'c=1, d=2',
      null,
    ]);
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-many': 'a, b' });
  });

  it.each([
    [40, 200],
    [200, 'HPE_HEADER_OVERFLOW'],
  ])(
    'limits the size of response headers: with a URL of %i KiB, the result is %s',
    async (kilobytes, result) => {
      const location = `/upload?state=${'x'.repeat(kilobytes * 1024)}`;
      const url = await start((_, response) => response.writeHead(200, { location }).end());
      const answered = httpFetch(url, initOf()).then(({ status }) => status);
      expect(await answered.catch(({ code }) => code)).toBe(result);
    },
  );

  it('does not follow redirects', async () => {
    const url = await start((_, response) => response.writeHead(302, { location: '/b' }).end());
    expect((await httpFetch(url, initOf())).status).toBe(302);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['GZIP', gzipSync],
    ['identity', (text: string) => text],
    ['constructor', (text: string) => text],
  ])('reads a body that is encoded as %s', async (encoding, encode) => {
    const url = await start((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(encode('plain text')),
    );
    expect(await textOf(await httpFetch(url, initOf()))).toBe('plain text');
  });

  it.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304],
  ])('does not return a body for a %s request with the status %d', async (method, status) => {
    const url = await start((_, response) =>
      response.writeHead(status, { 'content-encoding': 'gzip' }).end(),
    );
    expect((await httpFetch(url, initOf({ method }))).body).toBeNull();
  });

  it('returns an empty body even if the headers state that it is compressed', async () => {
    const url = await start((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '0' }).end(),
    );
    expect(await textOf(await httpFetch(url, initOf()))).toBe('');
  });

  it.each(['identity', 'gzip'])(
    'fails if a body with the encoding %s is cut off',
    async (encoding) => {
      const content = gzipSync(Buffer.alloc(100_000, 'noise'));
      const url = await start((_, response) => {
        response.writeHead(200, { 'content-length': '5000', 'content-encoding': encoding });
        response.write(content.subarray(0, 50), () => response.destroy());
      });
      const answer = await httpFetch(url, initOf());
      expect(await failure(textOf(answer))).toMatchObject({ code: 'unreachable' });
    },
  );

  it('fails if the body does not match its content encoding', async () => {
    const url = await start((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    );
    const answer = await httpFetch(url, initOf());
    expect(await failure(textOf(answer))).toMatchObject({ code: 'unreachable' });
  });

  it.each<[string, Handle]>([
    ['a response', () => undefined],
    ['the rest of a response', (_, response) => void response.writeHead(200).write('a part')],
  ])('reports a timeout while it waits for %s', async (_name, handle) => {
    const url = await start(handle);
    const work = httpFetch(url, initOf({ signal: AbortSignal.timeout(200) })).then(
      async (answer) => {
        for await (const _chunk of answer.body ?? []);
      },
    );
    expect(await failure(work)).toMatchObject({ name: 'TimeoutError' });
  });

  it('does not send anything if the signal is already aborted', async () => {
    const requests: string[] = [];
    const url = await start((request, response) => {
      requests.push(request.url ?? '');
      response.end();
    });
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(httpFetch(url, initOf({ signal }))).rejects.toThrow('too late');
    expect(requests).toEqual([]);
  });

  it('reports the code of a refused connection', async () => {
    const work = httpFetch('http://127.0.0.1:9/', initOf());
    expect(await failure(work)).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('does not send anything to a URL with credentials', async () => {
    const asked: string[] = [];
    const url = await start((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    const work = httpFetch(url.replace('http://', 'http://user:secret@'), initOf());
    expect(await failure(work)).toBeInstanceOf(TypeError);
    expect(asked).toEqual([]);
  });

  it('reuses a connection, even after an unread response', async () => {
    const ports = new Set<number | undefined>();
    const url = await start((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('a line');
    });
    for (let count = 0; count < 3; count++) {
      const { body } = await httpFetch(url, initOf());
      await body?.cancel();
    }
    expect(ports.size).toBe(1);
  });

  it('closes a connection if its response is abandoned', async () => {
    const closed = Promise.withResolvers<void>();
    const url = await start((request, response) => {
      request.socket.on('close', () => closed.resolve());
      response.writeHead(200).write('a part');
    });
    const { body } = await httpFetch(url, initOf());
    await body?.cancel();
    await closed.promise;
  });
});
