import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  githubIssuer,
  instanceFor,
  requirePrivacy,
  trustedInstances,
} from '../../../../shared/flows/trust/choose-instance.ts';
import { httpFetch } from '../../../../shared/net/http-fetch.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { runOf } from '../../../support/released.ts';

const NONE = {
  instance: 'auto',
  'trusted-root': undefined,
  'tuf-url': undefined,
  'tuf-root': undefined,
} as const;
const PUBLIC = { fulcioUrl: 'https://fulcio.sigstore.dev', logs: [], timestampUrls: [] };
const OWN = { fulcioUrl: 'https://fulcio.octo.test', logs: [], timestampUrls: [] };

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(() => server.close());

function aHost(over: Parameters<typeof runOf>[1] = {}, token = server.token) {
  return fakeHost(
    { 'github-token': token },
    { context: runOf(server.url, over), fetch: httpFetch },
  );
}

describe('instanceFor', () => {
  it.each([
    ['public', 'public-good'],
    ['private', 'github'],
    ['internal', 'github'],
  ] as const)(
    'takes a %s repository to %s, whatever the payload says',
    async (visibility, want) => {
      server.state.visibility = visibility;
      for (const payload of [{}, { repository: { visibility: 'public', private: false } }]) {
        expect(await instanceFor(NONE, aHost({ payload }))).toBe(want);
      }
    },
  );

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['signing-config', { 'signing-config': 'c.json' }, 'custom'],
    ['fulcio-url', { 'fulcio-url': 'https://f.test' }, 'custom'],
    ['tuf-url', { 'tuf-url': 'https://t.test' }, 'custom'],
    ['an instance by name', { instance: 'public-good' }, 'public-good'],
  ])('makes no request with %s', async (_, inputs, want) => {
    const silent = fakeHost({}, { context: runOf('https://api.github.com') });
    expect(await instanceFor({ ...NONE, ...inputs }, silent)).toBe(want);
  });

  it('is the tenant’s own at ghe.com, for auto and for github', async () => {
    const context = runOf('https://api.octo.ghe.com', { serverUrl: 'https://octo.ghe.com' });
    for (const instance of ['auto', 'github'] as const) {
      expect(await instanceFor({ ...NONE, instance }, fakeHost({}, { context }))).toBe(
        'octo.ghe.com',
      );
    }
  });

  it('reports that an Enterprise Server has none', async () => {
    const context = runOf('https://ghes.test/api/v3', { serverUrl: 'https://ghes.test' });
    await expect(instanceFor(NONE, fakeHost({}, { context }))).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('key'),
    });
  });

  it('does not guess when GitHub does not name it', async () => {
    await expect(instanceFor(NONE, aHost({}, 'wrong'))).rejects.toMatchObject({
      code: 'unauthorized',
      fix: expect.stringContaining('`instance`'),
    });
    await expect(instanceFor(NONE, aHost({}, ''))).rejects.toMatchObject({ code: 'not-supported' });
  });
});

describe('instancesBelieved', () => {
  const at = (serverUrl: string) =>
    fakeHost({}, { context: runOf('https://api.test', { serverUrl }) });

  it.each<[string, Readonly<Record<string, string>>, ReturnType<typeof fakeHost>, string[]]>([
    ['auto in a terminal', {}, fakeHost({}), ['public-good', 'github']],
    ['auto', {}, at('https://github.com'), ['public-good', 'github']],
    ['auto at ghe.com', {}, at('https://octo.ghe.com'), ['public-good', 'octo.ghe.com']],
    ['auto at a server', {}, at('https://ghes.test'), ['public-good', 'github']],
    ['auto with services', { 'tuf-url': 'https://t.test' }, at('https://github.com'), ['custom']],
    ['public-good', { instance: 'public-good' }, at('https://octo.ghe.com'), ['public-good']],
    ['github', { instance: 'github' }, at('https://github.com'), ['github']],
    ['github at ghe.com', { instance: 'github' }, at('https://octo.ghe.com'), ['octo.ghe.com']],
    ['custom', { instance: 'custom' }, at('https://github.com'), ['custom']],
  ])('of %s makes no request', (_, inputs, host, want) => {
    expect(trustedInstances({ ...NONE, ...inputs } as typeof NONE, host)).toEqual(want);
  });

  it.each(['public', 'private', 'internal'] as const)(
    'with auto include the one that a %s repository signs with',
    async (visibility) => {
      server.state.visibility = visibility;
      const host = aHost();
      expect(trustedInstances(NONE, host)).toContain(await instanceFor(NONE, host));
    },
  );
});

describe('requirePrivacy', () => {
  it.each(['private', 'internal'] as const)(
    'keeps a %s repository from public services',
    async (visibility) => {
      server.state.visibility = visibility;
      await expect(requirePrivacy(PUBLIC, false, undefined, aHost())).rejects.toMatchObject({
        code: 'not-supported',
        message: expect.stringContaining('https://fulcio.sigstore.dev'),
        fix: expect.stringContaining('allow-public-log: true'),
      });
      await requirePrivacy(PUBLIC, true, undefined, aHost());
      await requirePrivacy(OWN, false, undefined, aHost());
    },
  );

  it('trusts the identity token if it is stricter than GitHub', async () => {
    await expect(requirePrivacy(PUBLIC, false, 'private', aHost())).rejects.toMatchObject({
      code: 'not-supported',
    });
  });

  it('trusts the identity token outside a workflow', async () => {
    await expect(requirePrivacy(PUBLIC, false, 'internal', fakeHost())).rejects.toMatchObject({
      code: 'not-supported',
    });
    await requirePrivacy(PUBLIC, false, undefined, fakeHost());
  });

  it('accepts a public repository', async () => {
    await requirePrivacy(PUBLIC, false, 'public', aHost());
  });

  it('does not treat a missing visibility as public', async () => {
    server.fail({ op: 'repos/get', status: 404 });
    await expect(requirePrivacy(PUBLIC, false, 'public', aHost())).rejects.toMatchObject({
      name: 'RemoteError',
    });
  });
});

describe('githubIssuer', () => {
  it.each([
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com'],
    ['https://octo.ghe.com.evil.test', 'https://token.actions.githubusercontent.com'],
  ])('at %s is %s', (serverUrl, issuer) => {
    const context = runOf('https://api.test', { serverUrl });
    expect(githubIssuer(fakeHost({}, { context }))).toBe(issuer);
  });

  it('is that of github.com in a terminal', () => {
    expect(githubIssuer(fakeHost({}))).toBe('https://token.actions.githubusercontent.com');
  });
});
