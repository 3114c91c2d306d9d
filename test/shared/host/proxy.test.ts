import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useProxyOf } from '../../../shared/host/proxy.ts';
import { serve, type TestServer } from '../../support/http-server.ts';
import { runCode } from '../../support/run-code.ts';

const asked: string[] = [];
const proxy = createServer();
let proxyUrl: string;
let target: TestServer;
beforeAll(async () => {
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  proxyUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  target = await serve((_, response) => void response.end('direct'));
});
afterAll(async () => {
  proxy.close();
  await target.close();
});

const fetchFrom = async (
  url: string,
  env: Readonly<Record<string, string>>,
  client: 'fetch' | 'httpFetch' = 'httpFetch',
): Promise<string> => {
  asked.length = 0;
  const code = `
    import { httpFetch } from './shared/net/http-fetch.ts';
    import { useProxyOf } from './shared/host/proxy.ts';
    useProxyOf(process.env);
    const init = { method: 'GET', headers: {}, redirect: 'manual', signal: AbortSignal.timeout(9000) };
    const read = async ({ body }) => (await Array.fromAsync(body, String)).join('');
    const text = await ${client}('${url}', init).then(read, () => 'failed');
    console.log(text);
  `;
  return (await runCode(code, env)).stdout.trim();
};

describe('useProxyOf', () => {
  it.each(['httpFetch', 'fetch'] as const)(
    'sends requests by the function %s to the proxy if they are for a remote host',
    async (client) => {
      await fetchFrom('https://registry.example/v2/', { HTTPS_PROXY: proxyUrl }, client);
      expect(asked).toEqual(['registry.example:443']);
    },
  );

  it('does not use the proxy for hosts in no_proxy', async () => {
    const env = { HTTPS_PROXY: proxyUrl, no_proxy: 'registry.invalid' };
    expect(await fetchFrom('https://registry.invalid/', env)).toBe('failed');
    expect(asked).toEqual([]);
  });

  it('like other programs, accepts a proxy without a scheme', async () => {
    const env = { HTTPS_PROXY: proxyUrl.replace('http://', '') };
    await fetchFrom('https://registry.example/v2/', env);
    expect(asked).toEqual(['registry.example:443']);
  });

  it('like other programs, does not use the proxy for subdomains of a domain in no_proxy', async () => {
    const env = { HTTPS_PROXY: proxyUrl, no_proxy: 'a.test, corp.invalid' };
    expect(await fetchFrom('https://registry.corp.invalid/', env)).toBe('failed');
    expect(asked).toEqual([]);
    await fetchFrom('https://notcorp.invalid/', env);
    expect(asked).toEqual(['notcorp.invalid:443']);
  });

  it('does not repeat an invalid URL in the error, because the URL could contain a password', () => {
    const env = { HTTPS_PROXY: 'http://user:hunter2@a proxy:1' };
    expect(() => useProxyOf(env)).toThrow(
      'HTTPS_PROXY environment variable does not contain a proxy URL',
    );
    expect(() => useProxyOf(env)).not.toThrow('hunter2');
  });

  it('does not use the proxy for requests to this machine', async () => {
    const env = { HTTP_PROXY: proxyUrl, HTTPS_PROXY: proxyUrl };
    expect(await fetchFrom(target.url, env)).toBe('direct');
  });

  it('does nothing without a proxy', async () => {
    expect(await fetchFrom(target.url, {})).toBe('direct');
  });
});
