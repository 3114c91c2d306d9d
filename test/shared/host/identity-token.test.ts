import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { requestIdentityToken } from '../../../shared/host/identity-token.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { serve } from '../../support/http-server.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Requests a token from a service that responds with `handle`, and returns the result. */
async function ask(handle: Handle, audience = 'sigstore') {
  const requests: string[] = [];
  const server = await serve((request, response) => {
    requests.push(`${request.headers.authorization} ${request.url}`);
    handle(request, response);
  });
  const host = fakeHost(
    {},
    {
      fetch: httpFetch,
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-value',
      },
    },
  );
  try {
    const result = await requestIdentityToken(host, audience).catch((error: unknown) => error);
    return { result, requests, masks: host.heard.masks };
  } finally {
    await server.close();
  }
}

const gives =
  (status: number, body: string): Handle =>
  (_request, response) =>
    response.writeHead(status).end(body);

describe('requestIdentityToken', () => {
  it('encodes the audience in the request, and masks the bearer token and the identity token', async () => {
    const { result, requests, masks } = await ask(gives(200, '{"value":"a.b.c"}'), 'a&b=c d');
    expect(result).toBe('a.b.c');
    expect(requests).toEqual(['Bearer bearer-value /token?api-version=2.0&audience=a%26b%3Dc+d']);
    expect(masks).toEqual(['bearer-value', 'a.b.c']);
  });

  it('retries after a temporary failure of the service', async () => {
    let tries = 0;
    const { result } = await ask((_request, response) => {
      tries += 1;
      response.writeHead(tries < 3 ? 503 : 200).end('{"value":"a.b.c"}');
    });
    expect([result, tries]).toEqual(['a.b.c', 3]);
  });

  it('stops after three attempts', async () => {
    const { result, requests } = await ask(gives(500, 'no'));
    expect(result).toMatchObject({ name: 'RemoteError', code: 'server-error' });
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['a body that is not JSON', '<html>'],
    ['a missing value', '{}'],
    ['an empty value', '{"value":""}'],
    ['a value that is not a string', '{"value":{}}'],
    ['null', 'null'],
    ['an oversized body', JSON.stringify({ value: 'x'.repeat(100_000) })],
  ])('rejects a response with %s', async (_name, body) => {
    const { result } = await ask(gives(200, body));
    expect(result).toMatchObject({
      name: 'RemoteError',
      code: expect.stringMatching(/^(bad-response|too-large)$/),
    });
  });

  it('names the missing permission if the service refuses the request, and does not retry', async () => {
    const { result, requests } = await ask(gives(403, 'no'));
    expect(result).toMatchObject({
      code: 'forbidden',
      fix: expect.stringContaining('id-token: write'),
    });
    expect(requests).toHaveLength(1);
  });

  it.each([
    [429, 'rate-limited'],
    [503, 'server-error'],
    [400, 'bad-response'],
  ])('reports the status %d as %s', async (status, code) => {
    const { result } = await ask(gives(status, 'no'));
    expect(result).toMatchObject({ name: 'RemoteError', code });
  });

  it('never sends the bearer token to a different host', async () => {
    const seen: string[] = [];
    const other = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.end('{"value":"evil"}');
    });
    const { result } = await ask((_request, response) =>
      response.writeHead(302, { location: other.url }).end(),
    );
    await other.close();
    expect([seen, result]).toEqual([[], expect.objectContaining({ name: 'RemoteError' })]);
  });

  it('never shows the bearer token or the query in an error', async () => {
    const { result } = await ask(gives(500, 'no'));
    expect(JSON.stringify(result)).not.toMatch(/bearer-value|api-version/);
  });

  it('names the workflow lines to add if the job is not allowed to request a token', async () => {
    const error = await requestIdentityToken(fakeHost(), 'sigstore').catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      code: 'permission-missing',
      fix: expect.stringMatching(/permissions:\n {2}contents: read\n {2}id-token: write\n.*fork/),
    });
  });
});
