import { afterEach, describe, expect, it } from '@jest/globals';
import { githubFetch } from '../../../shared/github/github-fetch.ts';
import { impatientNetwork } from '../../support/network.ts';
import { runCode } from '../../support/run-code.ts';
import { testNowMs } from '../../support/test-clock.ts';
import { type Reply, type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const LIMITED: Reply = { status: 429, headers: { 'retry-after': '3' } };
const SECONDARY: Reply = { status: 403, headers: { 'retry-after': '5' } };
const SECONDARY_IN_WORDS: Reply = {
  status: 403,
  headers: { 'x-ratelimit-remaining': '4000' },
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
};
const DOWN: Reply = { status: 502 };
const NO_PERMISSION: Reply = { status: 403 };

describe('a request to GitHub', () => {
  it.each<[string, string, string, Reply, number[]]>([
    ['GET', '/x', 'waits as long as a rate limit requires', LIMITED, [3_000]],
    [
      'POST',
      '/x',
      'waits as long as a rate limit requires if the limit blocked a write',
      LIMITED,
      [3_000],
    ],
    ['POST', '/x', 'waits as long as a secondary limit requires', SECONDARY, [5_000]],
    [
      'POST',
      '/x',
      'waits a minute if only the message mentions a limit',
      SECONDARY_IN_WORDS,
      [60_000],
    ],
    ['GET', '/x', 'is repeated if the server is unavailable', DOWN, [1_000]],
    ['PATCH', '/repos/a/b/issues/comments/1', 'is repeated if the caller allows it', DOWN, [1_000]],
    ['POST', '/graphql', 'is repeated, because a query changes nothing', DOWN, [1_000]],
    [
      'POST',
      '/repos/a/b/code-scanning/sarifs',
      'is repeated after the requested time, because the upload replaces itself',
      { status: 503, headers: { 'retry-after': '7' } },
      [7_000],
    ],
  ])('with %s %s %s', async (method, path, _name, first, waits) => {
    const { send, server } = await client((count) =>
      count === 1 ? first : { body: { ok: true } },
    );
    expect((await send(path, method)).status).toBe(200);
    expect(server.waits).toEqual(waits);
  });

  it.each<[string, string, string, Reply]>([
    ['POST', '/x', 'is not repeated if the server is unavailable', DOWN],
    [
      'PATCH',
      '/repos/a/b/check-runs/1',
      'is not repeated if this would add annotations twice',
      DOWN,
    ],
    ['GET', '/x', 'is not repeated if a permission is missing', NO_PERMISSION],
    [
      'GET',
      '/x',
      'is not repeated if the limit lasts for most of an hour',
      { status: 429, headers: { 'retry-after': '3000' } },
    ],
  ])('with %s %s %s', async (method, path, _name, reply) => {
    const { send, server } = await client(() => reply);
    expect((await send(path, method)).status).toBe(reply.status);
    expect(server.seen).toHaveLength(1);
  });

  it('waits until the hourly limit ends if the end is near', async () => {
    const reset = String(Math.ceil(testNowMs() / 1_000) + 30);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { send, server } = await client((count) => (count === 1 ? { status: 403, headers } : {}));
    expect((await send('/x', 'GET')).status).toBe(200);
    expect(server.waits[0]).toBeGreaterThan(25_000);
    expect(server.waits[0]).toBeLessThanOrEqual(31_000);
  });

  it('fails after four attempts if the server stays unavailable', async () => {
    const { send, server } = await client(() => DOWN);
    expect((await send('/x', 'GET')).status).toBe(502);
    expect(server.seen).toHaveLength(4);
  });

  it('fails after two attempts if the server does not answer in time', async () => {
    let attempts = 0;
    const hang = async (): Promise<never> => {
      attempts += 1;
      throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    };
    const fetch = githubFetch(impatientNetwork(hang).network);
    await expect(fetch('https://api.github.com/x')).rejects.toMatchObject({ code: 'timeout' });
    expect(attempts).toBe(2);
  });

  it("does not load Node's HTTP client, because loading it would delay every run", async () => {
    const { server } = await client(() => ({ body: { ok: true } }));
    const { code, stdout, stderr } = await runCode(`
      import { httpFetch } from './shared/net/http-fetch.ts';
      import { openGitHub } from './shared/github/open-github.ts';
      const network = { fetch: httpFetch, sleep: async () => {}, random: () => 1, now: () => 0 };
      const { octokit } = openGitHub({ token: 't', apiUrl: ${JSON.stringify(server.url)}, network });
      const { data } = await octokit.request('GET /x');
      const clients = process.moduleLoadList.filter((name) => name.includes('deps/undici'));
      console.log(JSON.stringify({ data, clients }));`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ data: { ok: true }, clients: [] });
  });

  it('does not send the token to a different host', async () => {
    const { send } = await client(() => ({
      status: 302,
      headers: { location: 'https://evil.example/' },
    }));
    await expect(send('/x', 'GET')).rejects.toMatchObject({ code: 'bad-response' });
  });
});

async function client(reply: (count: number) => Reply) {
  const server = await smallGitHub((_seen, count) => reply(count));
  open = server;
  const { network } = impatientNetwork();
  const fetch = githubFetch({ ...network, sleep: server.github.network.sleep });
  const send = async (path: string, method: string) =>
    await fetch(`${server.url}${path}`, { method, ...(method === 'GET' ? {} : { body: '{}' }) });
  return { server, send };
}
