import { describe, expect, it } from '@jest/globals';
import { endpoint, getJson, jsonOf, postBytes, postJson } from '../../../shared/sign/service.ts';
import { serve } from '../../support/http-server.ts';
import { network } from '../../support/signing.ts';

describe('the services', () => {
  it('are sent JSON and bytes with their types', async () => {
    const seen: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      seen.push(`${request.method} ${request.headers['content-type']} ${request.headers.accept}`);
      response.end('{}');
    });
    await postJson(network, server.url, { a: 1 }, { service: 'Test' });
    const types = { contentType: 'application/timestamp-query', accept: 'application/x' };
    await postBytes(network, server.url, Buffer.from('x'), { service: 'Test', ...types });
    await getJson(network, server.url, 'Test');
    await server.close();
    expect(seen).toEqual([
      'POST application/json application/json',
      'POST application/timestamp-query application/x',
      'GET undefined application/json',
    ]);
  });

  it('are not followed to another host, where the identity token would go', async () => {
    const bodies: string[] = [];
    const thief = await serve(async (request, response) => {
      for await (const chunk of request) bodies.push(String(chunk));
      response.end('{}');
    });
    const server = await serve((_, response) => {
      response.writeHead(307, { location: thief.url }).end();
    });
    const sent = postJson(network, server.url, { token: 'secret' }, { service: 'Fulcio' });
    await expect(sent).rejects.toMatchObject({ code: 'bad-response' });
    await server.close();
    await thief.close();
    expect(bodies).toEqual([]);
  });

  it.each([
    ['not JSON', '<html>', 'is not JSON'],
    ['no object', '[]', 'is not a JSON object'],
  ])('are named when the answer is %s', async (_, body, message) => {
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

describe('endpoint', () => {
  it.each(['https://a.test', 'https://a.test/'])('stands below %s', (base) => {
    expect(endpoint(base, '/api')).toBe('https://a.test/api');
  });
});
