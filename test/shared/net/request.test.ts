import { afterEach, describe, expect, it } from '@jest/globals';
import { RemoteError } from '../../../shared/errors/errors.ts';
import { type RequestOptions, request, requestStream } from '../../../shared/net/request.ts';
import { serve, type TestServer } from '../../support/http-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const servers: TestServer[] = [];
const start = async (handle: Parameters<typeof serve>[0]): Promise<string> => {
  const server = await serve(handle);
  servers.push(server);
  return server.url;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const options = (over: Partial<RequestOptions> = {}): RequestOptions => ({
  service: 'the test',
  maxBytes: 1_000,
  ...over,
});

const failure = async (work: Promise<unknown>): Promise<RemoteError> => {
  const error = await work.catch((thrown: unknown) => thrown);
  if (error instanceof RemoteError) return error;
  throw new Error(`expected a RemoteError, got ${String(error)}`);
};

describe('a request', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])(
    'is sent again after the status %d',
    async (status) => {
      let calls = 0;
      const url = await start((_, response) => {
        calls++;
        response.writeHead(calls === 1 ? status : 200).end('fine');
      });
      const { network, waits } = impatientNetwork();
      const answer = await request(network, url, options());
      expect(answer.body.toString()).toBe('fine');
      expect(waits).toEqual([1_000]);
    },
  );

  it.each([
    [400, 'bad-response'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [412, 'precondition-failed'],
  ])(
    'is not sent again after the status %d, and causes an error with the code %s',
    async (status, code) => {
      let calls = 0;
      const url = await start((_, response) => {
        calls++;
        response.writeHead(status).end('because');
      });
      const error = await failure(request(impatientNetwork().network, url, options()));
      expect([error.code, error.call.status, calls]).toEqual([code, status, 1]);
      expect(error.message).toContain('because');
    },
  );

  it('succeeds with a status that the caller accepts', async () => {
    const url = await start((_, response) => void response.writeHead(404).end());
    const answer = await request(impatientNetwork().network, url, options({ accept: [404] }));
    expect(answer.status).toBe(404);
  });

  it('waits as long as Retry-After specifies, but at most a minute', async () => {
    let calls = 0;
    const url = await start((_, response) => {
      calls++;
      const headers = calls < 3 ? { 'retry-after': calls === 1 ? '7' : '86400' } : {};
      response.writeHead(calls < 3 ? 429 : 200, headers).end();
    });
    const { network, waits } = impatientNetwork();
    await request(network, url, options());
    expect(waits).toEqual([7_000, 60_000]);
  });

  it('fails after the specified number of attempts', async () => {
    let calls = 0;
    const url = await start((_, response) => {
      calls++;
      response.writeHead(503).end();
    });
    const error = await failure(request(impatientNetwork().network, url, options({ attempts: 2 })));
    expect([error.code, calls]).toEqual(['server-error', 2]);
  });

  it('is sent again if the connection breaks halfway', async () => {
    let calls = 0;
    const url = await start((_, response) => {
      calls++;
      if (calls > 1) return void response.end('whole');
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    const answer = await request(impatientNetwork().network, url, options());
    expect(answer.body.toString()).toBe('whole');
  });

  it('fails with a timeout if the server does not respond in time', async () => {
    const url = await start(() => {});
    const error = await failure(
      request(impatientNetwork().network, url, options({ timeoutMs: 50, attempts: 1 })),
    );
    expect(error.code).toBe('timeout');
  });

  it('fails if the body is larger than the limit', async () => {
    const url = await start((_, response) => void response.end('x'.repeat(1_001)));
    const error = await failure(request(impatientNetwork().network, url, options()));
    expect(error.code).toBe('too-large');
  });

  it('never shows the user, password or query in an error', async () => {
    const url = await start((_, response) => void response.writeHead(404).end());
    const { port } = new URL(url);
    const error = await failure(
      request(impatientNetwork().network, `http://127.0.0.1:${port}/a?token=s3cret`, options()),
    );
    expect(`${error.message}${error.call.url}`).not.toContain('s3cret');
  });

  it.each(['http://example.com/', 'ftp://127.0.0.1/', 'file:///etc/passwd'])(
    'is not sent to %s, because the URL does not use HTTPS',
    async (url) => {
      const error = await failure(request(impatientNetwork().network, url, options()));
      expect(error.message).toContain('does not use HTTPS');
    },
  );
});

describe('a request with a redirect', () => {
  it('loses its credentials if the origin changes', async () => {
    const seen: (string | undefined)[] = [];
    const other = await start((incoming, response) => {
      seen.push(incoming.headers.authorization);
      response.end('blob');
    });
    const url = await start((incoming, response) => {
      seen.push(incoming.headers.authorization);
      response.writeHead(307, { location: `${other}/blob` }).end();
    });
    const headers = { authorization: 'Bearer s3cret' };
    const answer = await request(impatientNetwork().network, url, options({ headers }));
    expect(answer.body.toString()).toBe('blob');
    expect(seen).toEqual(['Bearer s3cret', undefined]);
  });

  it('sends credentials only to the same origin', async () => {
    const seen: (string | undefined)[] = [];
    const url = await start((incoming, response) => {
      seen.push(incoming.headers.authorization);
      if (incoming.url === '/b') return void response.end();
      response.writeHead(302, { location: '/b' }).end();
    });
    const headers = { authorization: 'Bearer mine' };
    await request(impatientNetwork().network, url, options({ headers }));
    expect(seen).toEqual(['Bearer mine', 'Bearer mine']);
  });

  it('does not leave the origin if the caller forbids it', async () => {
    const url = await start(
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
    const error = await failure(
      request(impatientNetwork().network, url, options({ sameOriginOnly: true })),
    );
    expect(error.message).toContain('redirects to a different host');
  });

  it('does not follow a redirect to plain http on a different host', async () => {
    const url = await start(
      (_, response) => void response.writeHead(302, { location: 'http://example.com/' }).end(),
    );
    const error = await failure(request(impatientNetwork().network, url, options()));
    expect(error.message).toContain('does not use HTTPS');
  });

  it.each(['http://127.0.0.1:2375/', 'http://localhost/', 'http://[::1]/'])(
    'does not follow a redirect from a remote host to %s on this machine',
    async (location) => {
      const asked: string[] = [];
      const { network } = impatientNetwork();
      const fetch = async (url: string) => {
        asked.push(url);
        return new Response(null, { status: 307, headers: { location } });
      };
      const call = request({ ...network, fetch }, 'https://registry.example/', options());
      expect((await failure(call)).message).toContain('does not use HTTPS');
      expect(asked).toEqual(['https://registry.example/']);
    },
  );

  it('does not follow or retry a redirect to an invalid URL', async () => {
    let asked = 0;
    const url = await start((_, response) => {
      asked += 1;
      response.writeHead(302, { location: '//[' }).end();
    });
    const error = await failure(request(impatientNetwork().network, url, options()));
    expect([error.code, asked]).toEqual(['bad-response', 1]);
  });

  it('fails if redirects form a loop', async () => {
    const url = await start((_, response) => void response.writeHead(302, { location: '/' }).end());
    const error = await failure(request(impatientNetwork().network, url, options()));
    expect(error.message).toContain('redirected more than 5 times');
  });

  it.each([
    [303, 'GET'],
    [307, 'POST'],
  ])('after a POST and the status %d continues with the method %s', async (status, method) => {
    const seen: string[] = [];
    const url = await start((incoming, response) => {
      seen.push(incoming.method ?? '');
      if (incoming.url === '/b') return void response.end();
      response.writeHead(status, { location: '/b' }).end();
    });
    await request(impatientNetwork().network, url, options({ method: 'POST', body: 'x' }));
    expect(seen).toEqual(['POST', method]);
  });
});

describe('requestStream', () => {
  it('streams the body', async () => {
    const url = await start((_, response) => void response.end('flowing'));
    const answer = await requestStream(impatientNetwork().network, url, options());
    expect(await new Response(answer.body).text()).toBe('flowing');
  });

  it('converts an error status to an error', async () => {
    const url = await start((_, response) => void response.writeHead(404).end('no such blob'));
    const error = await failure(requestStream(impatientNetwork().network, url, options()));
    expect(error.code).toBe('not-found');
  });
});
