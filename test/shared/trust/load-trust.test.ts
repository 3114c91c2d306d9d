import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadTrust, rootsInFile, type TrustChoice } from '../../../shared/trust/load-trust.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { testNowMs } from '../../support/test-clock.ts';

const nobody = () => Promise.reject(new Error('nobody should be asked'));
const readFileOf = (path: string) => readFile(path);

const ROOT = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [{}],
  certificateAuthorities: [{ subject: { organization: 'x' } }],
};

const CONFIG = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [aService('https://fulcio.test')],
  rekorTlogUrls: [aService('https://rekor.test')],
  rekorTlogConfig: { selector: 'ANY' },
};

function aService(url: string) {
  return { url, majorApiVersion: 1, validFor: { start: '2020-01-01T00:00:00Z' }, operator: 'x' };
}

function load(choice: Partial<TrustChoice>, files: Readonly<Record<string, unknown>> = {}) {
  const all: Readonly<Record<string, unknown>> = {
    'root.json': ROOT,
    'config.json': CONFIG,
    ...files,
  };
  return loadTrust(
    { instance: 'custom', ...choice },
    {
      readFile: async (path) => Buffer.from(JSON.stringify(all[path])),
      now: () => Date.parse('2026-01-01T00:00:00Z'),
      cacheFolder: '/nonexistent',
      trustDomain: nobody,
    },
  );
}

describe('loadTrust', () => {
  it('reads the root, thresholds and services of a private instance from its TUF repository', async () => {
    const sigstore = await startSigstore();
    const folder = temporaryFolder('load-trust');
    await sigstore.writeFiles(folder);
    const choice = { tufUrl: sigstore.tufUrl, tufRootPath: join(folder, 'tuf-root.json') };
    const cacheFolder = join(folder, 'cache');
    const trust = await loadTrust(
      { instance: 'custom', ...choice },
      { readFile: readFileOf, now: testNowMs, cacheFolder, trustDomain: nobody },
    );
    const services = await trust.services();
    await sigstore.close();
    expect(await trust.trustedRoot()).toEqual(sigstore.trustedRoot);
    expect(trust.thresholds).toEqual({ tlog: 1, timestamp: 1, ctlog: 1 });
    expect(services.logs).toEqual([{ url: sigstore.url, version: 1 }]);
  });

  it('returns the public instance without network access', async () => {
    const trust = await load({ instance: 'public-good' });
    expect(trust.thresholds).toEqual({ tlog: 1, timestamp: 1, ctlog: 1 });
    expect(await trust.services()).toEqual({
      fulcioUrl: 'https://fulcio.sigstore.dev',
      logs: [{ url: 'https://rekor.sigstore.dev', version: 1 }],
      timestampUrls: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
    });
  });

  it('keeps the thresholds of the public instance for any root file', async () => {
    const trust = await load({ instance: 'public-good', trustedRootPath: 'root.json' });
    expect(trust.thresholds.ctlog).toBe(1);
    expect(await trust.trustedRoot()).toEqual(ROOT);
  });

  it('takes the thresholds of a private instance from its root', async () => {
    const trust = await load({ trustedRootPath: 'root.json' });
    expect(trust.thresholds).toEqual({ tlog: 1, timestamp: 1, ctlog: 0 });
    expect(trust.name).toContain('root.json');
  });

  it('returns the services in the configuration', async () => {
    const trust = await load({ trustedRootPath: 'root.json', signingConfigPath: 'config.json' });
    expect(await trust.services()).toEqual({
      fulcioUrl: 'https://fulcio.test',
      logs: [{ url: 'https://rekor.test', version: 1 }],
      timestampUrls: [],
    });
  });

  it('reads the configuration inside a client trust configuration', async () => {
    const files = { 'client.json': { trustedRoot: ROOT, signingConfig: CONFIG } };
    const trust = await load(
      { trustedRootPath: 'root.json', signingConfigPath: 'client.json' },
      files,
    );
    expect((await trust.services()).fulcioUrl).toBe('https://fulcio.test');
  });

  it('rejects services with a version 2 log but without a proof of time', async () => {
    const [log] = CONFIG.rekorTlogUrls;
    const files = { 'config.json': { ...CONFIG, rekorTlogUrls: [{ ...log, majorApiVersion: 2 }] } };
    const trust = await load(
      { trustedRootPath: 'root.json', signingConfigPath: 'config.json' },
      files,
    );
    await expect(trust.services()).rejects.toMatchObject({ code: 'input-missing' });
  });

  it('returns an instance even if its services are unknown, because verification does not need them', async () => {
    const trust = await load({ trustedRootPath: 'root.json' });
    await expect(trust.services()).rejects.toMatchObject({ code: 'input-missing' });
  });

  it('rejects a private instance without a root', async () => {
    await expect(load({ signingConfigPath: 'config.json' })).rejects.toMatchObject({
      code: 'input-missing',
      fix: expect.stringContaining('trusted-root'),
    });
  });

  it('rejects a file that is too large', async () => {
    const files = { 'root.json': 'x'.repeat(5_000_000) };
    await expect(load({ trustedRootPath: 'root.json' }, files)).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });
});

describe("GitHub's instances", () => {
  const folder = temporaryFolder('github-trust');
  const tenancy = { trustDomain: 'octo-7' };
  const asGitHub = (sigstore: LocalSigstore, choice: Partial<TrustChoice>) => {
    const cacheFolder = temporaryFolder('tuf');
    const trustDomain = async () => tenancy.trustDomain;
    const world = { readFile: readFileOf, now: testNowMs, cacheFolder, trustDomain };
    return loadTrust({ instance: 'github', tufUrl: sigstore.tufUrl, ...choice }, world);
  };

  it.each([
    ['GitHub', 'github', undefined],
    ['a tenant, by its trust domain', 'octo.ghe.com', 'octo-7'],
  ])('load the root of %s from the repository', async (_, instance, trustDomain) => {
    const sigstore = await startSigstore(trustDomain === undefined ? {} : { trustDomain });
    await sigstore.writeFiles(folder);
    const tufRootPath = join(folder, 'tuf-root.json');
    const trust = await asGitHub(sigstore, { instance, tufRootPath });
    const root = await trust.trustedRoot();
    await sigstore.close();
    expect(root).toEqual(sigstore.trustedRoot);
    expect(trust.thresholds).toEqual({ tlog: 0, timestamp: 1, ctlog: 0 });
  });

  it("reject a repository that GitHub's built-in root does not sign", async () => {
    const sigstore = await startSigstore();
    const trust = await asGitHub(sigstore, {});
    const failure = await trust.trustedRoot().catch((error: Error) => error.message);
    await sigstore.close();
    expect(failure).toContain('Final root.json is expired');
    // The built-in root has version 3.
    expect(sigstore.requests.map(({ path }) => path)).toContain('/tuf/4.root.json');
  });

  it('do not accept the root of a different tenant', async () => {
    const sigstore = await startSigstore({ trustDomain: 'other' });
    await sigstore.writeFiles(folder);
    const tufRootPath = join(folder, 'tuf-root.json');
    const trust = await asGitHub(sigstore, { instance: 'octo.ghe.com', tufRootPath });
    await expect(trust.trustedRoot()).rejects.toMatchObject({ code: 'bad-response' });
    await sigstore.close();
  });
});

describe('rootsInFile', () => {
  const LOGS = { ...ROOT, ctlogs: [{}] };
  const NO_LOGS = { ...ROOT, tlogs: [] };
  const read = (...roots: readonly unknown[]) =>
    rootsInFile('roots.jsonl', {
      readFile: async () => Buffer.from(roots.map((root) => JSON.stringify(root)).join('\n')),
    });

  it('uses separate thresholds for each root, with the strictest root first', async () => {
    const roots = await read(NO_LOGS, LOGS);
    expect(roots.map(({ name, thresholds }) => ({ name, thresholds }))).toEqual([
      { name: 'line 2 of roots.jsonl', thresholds: { tlog: 1, timestamp: 1, ctlog: 1 } },
      { name: 'line 1 of roots.jsonl', thresholds: { tlog: 0, timestamp: 1, ctlog: 0 } },
    ]);
    expect(await roots[0]?.trustedRoot()).toEqual(LOGS);
  });

  it('names a single root after its file', async () => {
    expect(await read(ROOT)).toMatchObject([{ name: 'roots.jsonl' }]);
  });

  it('rejects all roots if one is invalid', async () => {
    await expect(read(ROOT, { mediaType: 'x' })).rejects.toMatchObject({ code: 'malformed' });
  });
});
