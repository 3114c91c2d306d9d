import { describe, expect, it } from '@jest/globals';
import { endpoint, getJson, jsonOf, postBytes, postJson } from '../../../shared/sign/service.ts';
import { serve } from '../../support/http-server.ts';
import { network } from '../../support/signing.ts';

describe('a signing service', () => {
  it('receives JSON and bytes with their content types', async () => {
    const seen: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      seen.push(`${request.method} ${request.headers['content-type']} ${request.headers.accept}`);
      response.end('{}');
    });
    await postJson(network, server.url, { a: 1 }, { service: 'Test' });
    const types = { contentType: 'application/timestamp-query', accept: 'application/x' };
    await postBytes(network, server.url, Buffer.from('x'), { service: 'Test', ...types });
    const answer = await getJson(network, server.url, 'Test');
    expect(jsonOf(answer, 'Test')).toEqual({});
    await server.close();
    expect(seen).toEqual([
      'POST application/json application/json',
      'POST application/timestamp-query application/x',
      'GET undefined application/json',
    ]);
  });

  it.each<[string, (url: string) => Promise<unknown>]>([
    ['JSON', (url) => postJson(network, url, { token: 'secret' }, { service: 'Fulcio' })],
    [
      'bytes',
      (url) => {
        const types = { contentType: 'application/x', accept: 'application/x' };
        return postBytes(network, url, Buffer.from('secret'), { service: 'TSA', ...types });
      },
    ],
    ['a query', (url) => getJson(network, url, 'Rekor')],
  ])(
    'cannot redirect %s to a different host, which would receive the identity token',
    async (_, send) => {
      let thefts = 0;
      const thief = await serve((_request, response) => {
        thefts += 1;
        response.end('{}');
      });
      const server = await serve((_request, response) => {
        response.writeHead(307, { location: thief.url }).end();
      });
      const error = await send(server.url).catch((thrown: unknown) => thrown);
      await server.close();
      await thief.close();
      expect([error, thefts]).toEqual([expect.objectContaining({ code: 'bad-response' }), 0]);
    },
  );

  it.each([
    ['not JSON', '<html>', 'is not JSON'],
    ['not an object', '[]', 'is not a JSON object'],
  ])('is named in the error if its response is %s', async (_, body, message) => {
    const server = await serve((_request, response) => {
      response.end(body);
    });
    const answer = await getJson(network, server.url, 'Rekor');
    await server.close();
    expect(() => jsonOf(answer, 'Rekor')).toThrow(
      expect.objectContaining({ code: 'bad-response', message: expect.stringContaining(message) }),
    );
  });
});

describe('the function `endpoint`', () => {
  it.each(['https://a.test', 'https://a.test/'])('appends the path to the URL %s', (base) => {
    expect(endpoint(base, '/api')).toBe('https://a.test/api');
  });
});
