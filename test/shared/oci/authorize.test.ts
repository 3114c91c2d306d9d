import { describe, expect, it } from '@jest/globals';
import { authorize } from '../../../shared/oci/authorize.ts';
import { serve } from '../../support/http-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const { network } = impatientNetwork();
const asked = {
  registry: '127.0.0.1:1',
  scope: 'repository:a:pull,push',
  credentials: { kind: 'basic', username: 'u', password: 'hunter2' },
} as const;

describe('the response to a challenge', () => {
  it('contains a given token unchanged, and no credentials if none are given', async () => {
    const credentials = { kind: 'bearer', token: 't' } as const;
    expect(await authorize(network, null, { ...asked, credentials })).toBe('Bearer t');
    expect(await authorize(network, 'Negotiate', asked)).toBeUndefined();
    expect(await authorize(network, 'Basic realm="x"', { ...asked, credentials: undefined })).toBe(
      undefined,
    );
  });

  it.each([
    ['a server with plain http', 'http://tokens.example/t', 'ghcr.io'],
    ['a loopback server, for a registry on a different host', 'http://127.0.0.1:1/t', 'ghcr.io'],
    ['a file URL', 'file:///etc/passwd', '127.0.0.1:1'],
    ['an invalid URL', 'nonsense', '127.0.0.1:1'],
  ])('is not sent with credentials to %s', async (_, realm, registry) => {
    const answer = authorize(network, `Bearer realm="${realm}"`, { ...asked, registry });
    await expect(answer).rejects.toMatchObject({ code: 'bad-response' });
    await expect(answer).rejects.not.toThrow(/hunter2/);
  });

  it('requests a token with at least the permissions that the request needs', async () => {
    const scopes: (string | null)[] = [];
    const server = await serve((request, response) => {
      scopes.push(new URL(request.url ?? '', 'http://x').searchParams.get('scope'));
      response.end('{"token":"t"}');
    });
    const challenge = `Bearer realm="${server.url}/t",scope="repository:mirror/a:pull"`;
    await authorize(network, challenge, asked);
    await authorize(network, challenge, { ...asked, scope: 'repository:a:pull' });
    await server.close();
    expect(scopes).toEqual(['repository:a:pull,push', 'repository:mirror/a:pull']);
  });

  it.each(['', '{}', '[]', 'oops', '{"token":"a\\nb"}', '{"token":5}'])(
    'cannot be created if the token server returns %j',
    async (body) => {
      const server = await serve((_, response) => void response.end(body));
      const answer = authorize(network, `Bearer realm="${server.url}/t"`, asked);
      await expect(answer).rejects.toMatchObject({ code: 'bad-response' });
      await server.close();
    },
  );

  it('cannot be created if the token server redirects the request', async () => {
    const thief = await serve((_, response) => void response.end('{"token":"t"}'));
    const server = await serve(
      (_, response) => void response.writeHead(307, { location: thief.url }).end(),
    );
    const credentials = { kind: 'identity-token', token: 'hunter2' } as const;
    const challenge = `Bearer realm="${server.url}/t"`;
    await expect(authorize(network, challenge, { ...asked, credentials })).rejects.toMatchObject({
      code: 'bad-response',
    });
    await server.close();
    await thief.close();
  });
});
