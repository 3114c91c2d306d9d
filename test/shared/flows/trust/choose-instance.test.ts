import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  githubIssuer,
  instanceFor,
  requirePrivacy,
  trustedInstances,
} from '../../../../shared/flows/trust/choose-instance.ts';
import type { RunContext } from '../../../../shared/host/run-context.ts';
import { accessTo, anAccess } from '../../../support/fake-run.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { runOf } from '../../../support/released.ts';

const NONE = { instance: 'auto' };
const PUBLIC = { fulcioUrl: 'https://fulcio.sigstore.dev', logs: [], timestampUrls: [] };
const OWN = { fulcioUrl: 'https://fulcio.octo.test', logs: [], timestampUrls: [] };

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(() => server.close());

/** The GitHub access of a run on another server. */
const accessAt = (serverUrl: string) =>
  anAccess({ context: runOf('https://api.test', { serverUrl }) });

describe('instanceFor', () => {
  it.each([
    ['public', 'public-good'],
    ['private', 'github'],
    ['internal', 'github'],
  ] as const)(
    'assigns a %s repository to %s, regardless of the event payload',
    async (visibility, want) => {
      server.state.visibility = visibility;
      for (const payload of [{}, { repository: { visibility: 'public', private: false } }]) {
        expect(await instanceFor(NONE, accessTo(server, { payload }))).toBe(want);
      }
    },
  );

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['signing-config', { signingConfigPath: 'c.json' }, 'custom'],
    ['tuf-url', { tufUrl: 'https://t.test' }, 'custom'],
    ['an instance name', { instance: 'public-good' }, 'public-good'],
  ])('with %s, returns the expected instance without a request', async (_, choice, want) => {
    const silent = accessAt('https://github.com');
    expect(await instanceFor({ ...NONE, ...choice }, silent)).toBe(want);
  });

  it('returns the instance of the tenant on ghe.com, both for `auto` and for `github`', async () => {
    const access = accessAt('https://octo.ghe.com');
    for (const instance of ['auto', 'github']) {
      expect(await instanceFor({ instance }, access)).toBe('octo.ghe.com');
    }
  });

  it('reports that an Enterprise Server does not have an instance', async () => {
    await expect(instanceFor(NONE, accessAt('https://ghes.test'))).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('key'),
    });
  });

  it('reports an error if it cannot request the visibility of the repository', async () => {
    await expect(instanceFor(NONE, { ...accessTo(server), token: 'wrong' })).rejects.toMatchObject({
      code: 'unauthorized',
      fix: expect.stringContaining('`instance`'),
    });
    await expect(instanceFor(NONE, { ...accessTo(server), token: '' })).rejects.toMatchObject({
      code: 'not-supported',
    });
  });
});

describe('trustedInstances', () => {
  const at = (serverUrl: string) => accessAt(serverUrl).context;

  it.each<[string, Readonly<Record<string, string>>, RunContext | undefined, string[]]>([
    ['auto in a terminal', {}, undefined, ['public-good', 'github']],
    ['auto on github.com', {}, at('https://github.com'), ['public-good', 'github']],
    ['auto on ghe.com', {}, at('https://octo.ghe.com'), ['public-good', 'octo.ghe.com']],
    ['auto on an Enterprise Server', {}, at('https://ghes.test'), ['public-good', 'github']],
    [
      'auto with custom services',
      { tufUrl: 'https://t.test' },
      at('https://github.com'),
      ['custom'],
    ],
    ['public-good', { instance: 'public-good' }, at('https://octo.ghe.com'), ['public-good']],
    ['github', { instance: 'github' }, at('https://github.com'), ['github']],
    ['github on ghe.com', { instance: 'github' }, at('https://octo.ghe.com'), ['octo.ghe.com']],
    ['custom', { instance: 'custom' }, at('https://github.com'), ['custom']],
  ])('for %s, returns the expected instances without a request', (_, choice, context, want) => {
    expect(trustedInstances({ ...NONE, ...choice }, context)).toEqual(want);
  });

  it.each(['public', 'private', 'internal'] as const)(
    'with `auto`, includes the instance that a %s repository uses to sign',
    async (visibility) => {
      server.state.visibility = visibility;
      const access = accessTo(server);
      expect(trustedInstances(NONE, access.context)).toContain(await instanceFor(NONE, access));
    },
  );
});

describe('requirePrivacy', () => {
  it.each(['private', 'internal'] as const)(
    'rejects public services for a %s repository, unless an input allows them',
    async (visibility) => {
      server.state.visibility = visibility;
      await expect(
        requirePrivacy(PUBLIC, false, undefined, accessTo(server)),
      ).rejects.toMatchObject({
        code: 'not-supported',
        message: expect.stringContaining('https://fulcio.sigstore.dev'),
        fix: expect.stringContaining('allow-public-log: true'),
      });
      await requirePrivacy(PUBLIC, true, undefined, accessTo(server));
      await requirePrivacy(OWN, false, undefined, accessTo(server));
    },
  );

  it('uses the visibility in the identity token if it is stricter than the visibility that GitHub reports', async () => {
    await expect(requirePrivacy(PUBLIC, false, 'private', accessTo(server))).rejects.toMatchObject({
      code: 'not-supported',
    });
  });

  it('trusts the identity token outside a workflow', async () => {
    await expect(requirePrivacy(PUBLIC, false, 'internal', anAccess())).rejects.toMatchObject({
      code: 'not-supported',
    });
    await requirePrivacy(PUBLIC, false, undefined, anAccess());
  });

  it('accepts a public repository', async () => {
    await requirePrivacy(PUBLIC, false, 'public', accessTo(server));
  });

  it('reports an error if GitHub does not return the visibility, even if the identity token states that the repository is public', async () => {
    server.fail({ op: 'repos/get', status: 404 });
    await expect(requirePrivacy(PUBLIC, false, 'public', accessTo(server))).rejects.toMatchObject({
      name: 'RemoteError',
    });
  });
});

describe('githubIssuer', () => {
  it.each([
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com'],
    ['https://octo.ghe.com.evil.test', 'https://token.actions.githubusercontent.com'],
  ])('for the server %s, returns %s', (serverUrl, issuer) => {
    expect(githubIssuer(accessAt(serverUrl).context)).toBe(issuer);
  });

  it('returns the issuer of github.com if the run is in a terminal', () => {
    expect(githubIssuer(undefined)).toBe('https://token.actions.githubusercontent.com');
  });
});
