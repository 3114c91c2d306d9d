import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { requireMaySign, requireMayStore } from '../../../../shared/flows/publishing/preflight.ts';
import type { ResolvedSubject } from '../../../../shared/flows/subjects/resolved-subject.ts';
import { httpFetch } from '../../../../shared/net/http-fetch.ts';
import type { ImageStore } from '../../../../shared/oci/image-store.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import type { TokenPermissions } from '../../../support/github/operation.ts';
import { addRelease } from '../../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { startMemoryRegistry } from '../../../support/memory-registry.ts';
import { storeAt } from '../../../support/registries.ts';
import { runOf } from '../../../support/released.ts';

const INPUTS = {
  github: false,
  release: undefined,
  replace: false,
  'github-token': '',
  key: undefined,
  'key-password': undefined,
  instance: 'auto',
  'signing-config': undefined,
  'fulcio-url': undefined,
  'tuf-url': undefined,
} as const;
const ASKING = 'repos/create-attestation (empty)';
const TOKEN_URL = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.test' };

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub({ permissions: { attestations: 'write', contents: 'write' } });
});
afterEach(() => server.close());

function aHost(over: Parameters<typeof runOf>[1] = {}, env: Readonly<Record<string, string>> = {}) {
  const context = runOf(server.url, over);
  return fakeHost({ 'github-token': server.token }, { context, env, fetch: httpFetch });
}

describe('requireMaySign', () => {
  it('names the missing lines', async () => {
    await expect(requireMaySign(INPUTS, aHost())).rejects.toMatchObject({
      code: 'permission-missing',
      fix: expect.stringContaining('permissions:\n  contents: read\n  id-token: write'),
    });
    await requireMaySign(INPUTS, aHost({}, TOKEN_URL));
    await requireMaySign({ ...INPUTS, key: 'cosign.key' }, aHost());
  });

  it('names the fork', async () => {
    const payload = { pull_request: { head: { repo: { full_name: 'mallory/app' } } } };
    const host = aHost({ eventName: 'pull_request', payload });
    await expect(requireMaySign(INPUTS, host)).rejects.toMatchObject({
      message: expect.stringContaining('mallory/app'),
      fix: expect.stringContaining("github.event_name != 'pull_request'"),
    });
  });

  it('names Dependabot', async () => {
    const payload = { pull_request: { head: { repo: { full_name: 'octo/app' } } } };
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const host = aHost({ eventName: 'pull_request', payload }, env);
    await expect(requireMaySign(INPUTS, host)).rejects.toThrow('Dependabot');
  });

  it('reports that GitHub stores no attestations for private personal repositories', async () => {
    server.state.visibility = 'private';
    const github = { ...INPUTS, github: true };
    await requireMaySign(github, aHost({}, TOKEN_URL));
    server.state.ownerType = 'User';
    await expect(requireMaySign(github, aHost({}, TOKEN_URL))).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('Remove `github`'),
    });
    server.state.visibility = 'public';
    await requireMaySign(github, aHost({}, TOKEN_URL));
  });

  it('reports that an Enterprise Server has none', async () => {
    const host = aHost({ serverUrl: 'https://ghes.test' }, TOKEN_URL);
    await expect(requireMaySign({ ...INPUTS, github: true }, host)).rejects.toThrow(
      'Enterprise Server',
    );
  });

  it.each(['auto', 'public-good', 'github'] as const)(
    'says that an Enterprise Server has no Sigstore: %s',
    async (instance) => {
      const host = aHost({ serverUrl: 'https://ghes.test' }, TOKEN_URL);
      await expect(requireMaySign({ ...INPUTS, instance }, host)).rejects.toThrow(
        'the public Sigstore does not accept',
      );
      const own = { ...INPUTS, instance, 'fulcio-url': 'https://fulcio.test' };
      await requireMaySign(own, host);
      await requireMaySign({ ...INPUTS, instance, key: 'cosign.key' }, host);
    },
  );
});

describe('the check of GitHub', () => {
  const tokenOf = (permissions: TokenPermissions) => server.issueToken(permissions);
  const hostWith = (token: string) => {
    const host = aHost({}, TOKEN_URL);
    return { ...host, context: host.context, input: () => token };
  };

  it.each([
    ['attestations: write', { github: true }, { contents: 'write' }],
    ['contents: write', { release: 'v1' }, { contents: 'read' }],
  ] as const)('is refused without %s before anything is signed', async (line, asked, granted) => {
    addRelease(server.state, 'v1');
    const inputs = { ...INPUTS, ...asked };
    await expect(requireMaySign(inputs, hostWith(tokenOf(granted)))).rejects.toMatchObject({
      code: 'permission-missing',
      fix: expect.stringMatching(new RegExp(`permissions:\\n(  .*\\n)*  ${line}(\\n|$)`)),
    });
    await requireMaySign(inputs, hostWith(tokenOf({ attestations: 'write', contents: 'write' })));
    expect(server.state.attestations.size).toBe(0);
    expect(server.violations).toEqual([]);
  });

  it('reports the reason of GitHub when the plan lacks attestations', async () => {
    const message =
      'Feature not available for the octo organization. To enable this feature, please upgrade.';
    server.fail({ op: ASKING, status: 403, body: { message } });
    server.state.visibility = 'private';
    const asked = requireMaySign({ ...INPUTS, github: true }, hostWith(server.token));
    await expect(asked).rejects.toMatchObject({
      code: 'not-supported',
      message: expect.stringContaining('octo organization. To enable this feature'),
    });
  });

  it('does not stop a run because of a temporary GitHub failure', async () => {
    server.fail({ op: ASKING, status: 500 });
    await requireMaySign({ ...INPUTS, github: true }, hostWith(server.token));
  });

  it('accepts an existing release that takes files', async () => {
    const inputs = { ...INPUTS, release: 'v1' };
    const asked = () => requireMaySign(inputs, hostWith(server.token));
    await expect(asked()).rejects.toMatchObject({ code: 'not-found' });
    const release = addRelease(server.state, 'v1', { draft: true });
    release.immutable = true;
    await asked();
    release.draft = false;
    await expect(asked()).rejects.toMatchObject({
      message: expect.stringContaining('published and immutable'),
      fix: expect.stringContaining('while the release is a draft'),
    });
    expect(release.assets).toEqual([]);
  });
});

describe('requireMayStore', () => {
  it('asks each registry once whether it accepts uploads, and leaves nothing there', async () => {
    const registry = await startMemoryRegistry();
    const image = targetIn(storeAt(registry.host));
    await requireMayStore([image, targetIn(storeAt(registry.host)), { subject: image.subject }]);
    await registry.stop();
    expect(registry.requests).toEqual([
      'POST /v2/team/app/blobs/uploads/',
      expect.stringMatching(/^DELETE \/v2\/team\/app\/blobs\/uploads\/.+\?_state=a%2Bb==$/),
    ]);
    expect(registry.blobs.size).toBe(0);
  });

  it('names the permission when the registry is read-only', async () => {
    const auth = { kind: 'bearer', username: 'u', password: 'p', isPublic: true } as const;
    const registry = await startMemoryRegistry({ auth });
    const asked = requireMayStore([targetIn(storeAt(registry.host))]);
    await expect(asked).rejects.toMatchObject({
      code: 'unauthorized',
      fix: expect.stringContaining('as a user who is allowed to push'),
    });
    await registry.stop();
  });

  it('leaves other failures to the upload', async () => {
    const registry = await startMemoryRegistry();
    registry.faults.push({ matches: /uploads/, how: { kind: 'status', status: 500 } });
    await requireMayStore([targetIn(storeAt(registry.host))]);
    expect(registry.requests).toHaveLength(1);
    await registry.stop();
  });
});

function targetIn(store: ImageStore): ResolvedSubject {
  const subject = { name: store.name, digest: `sha256:${'a'.repeat(64)}` };
  const descriptor = { mediaType: '', digest: subject.digest, size: 1 };
  return { subject, place: { store, subject: descriptor } };
}
