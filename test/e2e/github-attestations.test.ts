import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { arrayAt, objectAt } from '../../shared/json/guards.ts';
import type { Verification } from '../../shared/model/verification.ts';
import { unloggedConfig } from '../support/action-host.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { shopImage } from '../support/e2e/shop.ts';
import type { TokenPermissions } from '../support/github/operation.ts';
import type { StoredAttestation } from '../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../support/memory-registry.ts';
import { temporaryFolder } from '../support/programs.ts';
import { pushImage } from '../support/registries.ts';
import { type ActionProcess, startActionProcess } from '../support/runner/action-process.ts';
import { createJob } from '../support/runner/job.ts';
import { useAction } from '../support/runner/run-action.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

const REPOSITORY = 'octo/private';
const IDENTITY = `https://github.com/${REPOSITORY}/.github/workflows/release.yml@refs/heads/main`;
const SIGN = { attestations: 'write' } as const;
const READ = { attestations: 'read' } as const;

/**
 * A GitHub Sigstore instance on loopback, with certificates without a timestamp, no log, one timestamp authority and
 * its own TUF repository. GitHub stores the attestations and returns them in Snappy format. The built programs attest
 * and verify a file. For each other case, one process runs the sources.
 */
describe('the gate for a private repository with GitHub attestations', () => {
  let checkout: string;
  let actions: ActionProcess;
  let sigstore: LocalSigstore;
  let stranger: LocalSigstore;
  let registry: MemoryRegistry;
  let github: GitHubServer;
  let file: string;
  let stored: readonly (readonly [number, StoredAttestation])[] | undefined;
  let files: Readonly<Record<'sigstore' | 'stranger', string>>;

  beforeAll(async () => {
    checkout = await builtCheckout();
    actions = startActionProcess();
    [sigstore, stranger] = await Promise.all([asGitHubs(), asGitHubs()]);
    registry = await startMemoryRegistry();
    const [ours, theirs] = [temporaryFolder('github-root'), temporaryFolder('other-root')];
    await Promise.all([sigstore.writeFiles(ours), stranger.writeFiles(theirs)]);
    files = { sigstore: ours, stranger: theirs };
    file = join(temporaryFolder('release'), 'app.tar.gz');
    writeFileSync(file, 'a release');
  }, 120_000);
  beforeEach(async () => {
    github = await startGitHub({ repository: REPOSITORY, visibility: 'private' });
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([actions.close(), sigstore.close(), stranger.close(), registry.stop()]);
    expect(sigstore.violations).toEqual([]);
  });

  const asGitHubs = () =>
    startSigstore({ now: realNow, embedSct: false, claims: { repository: REPOSITORY } });

  /** Trusts the root of the instance only through its TUF repository. */
  const rootOf = (which: 'sigstore' | 'stranger') => ({
    instance: 'github',
    'tuf-url': { sigstore, stranger }[which].tufUrl,
    'tuf-root': join(files[which], 'tuf-root.json'),
  });

  /** Runs one step in a separate job, with a token that has the given permissions. */
  async function run(
    action: string,
    inputs: Readonly<Record<string, string>>,
    permissions: TokenPermissions,
    { signedBy = sigstore, repository = REPOSITORY, isBuilt = false } = {},
  ) {
    const { requestUrl: url, requestToken } = signedBy.oidc;
    const token = github.issueToken(permissions);
    const job = createJob({
      actions: isBuilt ? undefined : actions,
      github: { api_url: github.url, repository, event_name: 'push', token },
      idToken: { url, token: requestToken },
    });
    const given = { ...inputs, github: 'true', 'github-token': token };
    return await useAction(job, join(checkout, 'actions', action), { with: given });
  }

  async function attest(
    subject: Readonly<Record<string, string>>,
    which: 'sigstore' | 'stranger' = 'sigstore',
    isBuilt = false,
  ) {
    const instance = { sigstore, stranger }[which];
    const services = { 'signing-config': unloggedConfig(instance) };
    const inputs = { ...subject, ...rootOf(which), ...services, type: 'provenance' };
    const { outcome, log } = await run('attest', inputs, SIGN, { signedBy: instance, isBuilt });
    expect([outcome, ...(outcome === 'success' ? [] : log)]).toEqual(['success']);
  }

  async function verify(
    subject: Readonly<Record<string, string>>,
    over: Readonly<Record<string, string>> = {},
    {
      permissions = READ,
      ...more
    }: { permissions?: TokenPermissions; repository?: string; isBuilt?: boolean } = {},
  ) {
    const asked = { 'certificate-identity': IDENTITY, require: 'provenance' };
    const inputs = { ...subject, ...rootOf('sigstore'), ...asked, ...over };
    const step = await run('verify', inputs, permissions, more);
    const path = step.outputs['verification'];
    const found: Verification | undefined =
      path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
    return { step, verified: found?.verified ?? [], codes: found?.refused.map((one) => one.code) };
  }

  /** Changes the attestations that GitHub stores. */
  function tamper(change: (material: Record<string, unknown>) => void): void {
    for (const { bundle } of github.state.attestations.values())
      change(bundle['verificationMaterial'] as Record<string, unknown>);
  }

  /**
   * Attests the file in the first call. In later calls, copies the attestations of the first server to the new server.
   */
  async function attestFile(): Promise<void> {
    if (stored === undefined) {
      await attest({ 'subject-path': file }, 'sigstore', true);
      stored = structuredClone([...github.state.attestations]);
      return;
    }
    for (const [id, attestation] of structuredClone(stored)) {
      github.state.attestations.set(id, attestation);
      github.state.nextId = id + 1;
    }
  }

  it('accepts a file whose attestation has neither a log entry nor a certificate timestamp', async () => {
    await attestFile();
    const { step, verified, codes } = await verify({ 'subject-path': file }, {}, { isBuilt: true });
    expect([step.outcome, codes]).toEqual(['success', []]);
    expect(verified).toMatchObject([
      { identity: { san: IDENTITY }, origin: expect.stringContaining('on GitHub') },
    ]);
    const [stored] = github.state.attestations.values();
    const material = objectAt(stored?.bundle ?? {}, 'verificationMaterial') ?? {};
    expect(arrayAt(material, 'tlogEntries')).toEqual([]);
  });

  it('passes when run in a different repository if an input names the source repository', async () => {
    await attestFile();
    const repository = 'octo/deploy';
    const unnamed = await verify({ 'subject-path': file }, {}, { repository });
    expect([unnamed.step.outcome, unnamed.verified]).toEqual(['failure', []]);
    const named = await verify(
      { 'subject-path': file },
      { 'source-repository': REPOSITORY },
      { repository },
    );
    expect([named.step.outcome, named.codes]).toEqual(['success', []]);
  });

  it('accepts an image if its evidence is only on GitHub, not in the registry', async () => {
    const place = async (name: string) => {
      const store = openTestStore(registry.host, { name });
      const image = shopImage();
      await pushImage(store, image);
      return `${registry.host}/${name}@${image.manifest.digest}`;
    };
    await attest({ image: await place('octo/build') });
    const { step, codes } = await verify({ image: await place('octo/mirror') });
    expect([step.outcome, codes]).toEqual(['success', []]);
  });

  it('fetches bundles from the storage without sending the token, and decompresses them with Snappy', async () => {
    await attestFile();
    await verify({ 'subject-path': file });
    const fetched = github.log.filter(({ path }) => path.startsWith('/storage/')).at(-1);
    expect(fetched).toMatchObject({ status: 200 });
    expect(fetched?.headers).not.toHaveProperty('authorization');
    const listed = github.log.filter(({ operation }) => operation === 'repos/list-attestations');
    expect(listed.at(-1)?.headers).toMatchObject({ 'x-github-api-version': '2026-03-10' });
  });

  it('rejects a signature under a different root', async () => {
    await attest({ 'subject-path': file }, 'stranger');
    const { step, verified, codes } = await verify({ 'subject-path': file });
    expect([step.outcome, verified, codes]).toEqual(['failure', [], ['certificate-untrusted']]);
  });

  it('rejects a signature from a different workflow', async () => {
    await attestFile();
    const other = { 'certificate-identity': IDENTITY.replace('release', 'other') };
    const { step, codes } = await verify({ 'subject-path': file }, other);
    expect([step.outcome, codes]).toEqual(['failure', ['identity-mismatch']]);
  });

  it('rejects evidence without a timestamp, or with a timestamp from an unknown authority', async () => {
    await attestFile();
    tamper((material) => {
      delete material['timestampVerificationData'];
    });
    expect((await verify({ 'subject-path': file })).codes).toEqual(['timestamp-missing']);
    await attest({ 'subject-path': file }, 'stranger');
    const [, byStranger] = [...github.state.attestations.values()];
    const foreign = objectAt(byStranger?.bundle ?? {}, 'verificationMaterial') ?? {};
    tamper((material) => {
      material['timestampVerificationData'] = foreign['timestampVerificationData'];
    });
    const { step, codes } = await verify({ 'subject-path': file });
    expect(step.outcome).toBe('failure');
    expect(codes).toEqual(['certificate-untrusted', expect.stringMatching(/^timestamp-/)]);
  });

  it('rejects evidence without a log entry if the root requires one', async () => {
    await attestFile();
    const custom = {
      instance: 'custom',
      'trusted-root': join(files.sigstore, 'trusted_root.json'),
      'tuf-url': '',
      'tuf-root': '',
    };
    const { step, codes } = await verify({ 'subject-path': file }, custom);
    expect([step.outcome, codes?.length]).toEqual(['failure', 1]);
    expect(['log-entry-missing', 'sct-missing']).toContain(codes?.[0]);
  });

  it('rejects a file that has no attestation', async () => {
    await attestFile();
    const other = join(temporaryFolder('other'), 'app.tar.gz');
    writeFileSync(other, 'another release');
    const { step, verified } = await verify({ path: other });
    expect([step.outcome, verified]).toEqual(['failure', []]);
  });

  it.each<[string, Parameters<GitHubServer['fail']>[0], string]>([
    [
      'is not valid Snappy data',
      {
        path: '/storage/',
        status: 200,
        times: 9,
        headers: { 'content-type': 'application/x-snappy' },
        body: 'rubbish',
      },
      'evidence-unreadable',
    ],
    ['does not exist', { path: '/storage/', status: 403, times: 9 }, 'GitHub attestation storage'],
    [
      'cannot be listed',
      { op: 'repos/list-attestations', status: 500, times: 9 },
      'list attestations',
    ],
  ])('stops and states the reason when a bundle %s', async (_, fault, said) => {
    await attestFile();
    github.fail(fault);
    const { step } = await verify({ 'subject-path': file });
    expect(step.outcome).toBe('failure');
    expect(step.log.join('\n')).toContain(said);
    expect(step.log.join('\n')).not.toMatch(/^\s+at .+:\d+/m);
  });

  it('names the permission that the token lacks', async () => {
    await attestFile();
    const { step } = await verify({ 'subject-path': file }, {}, { permissions: {} });
    expect(step.outcome).toBe('failure');
    expect(step.log.join('\n')).toContain('attestations: read');
  });
});
