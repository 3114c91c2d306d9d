import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EndingHost } from '../../shared/host/exit-code.ts';
import { httpFetch } from '../../shared/net/http-fetch.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';
import { buildImage, writeLayout } from './images.ts';
import { temporaryFolder } from './programs.ts';
import type { LocalSigstore } from './sigstore.ts';
import type { TarFile } from './tar.ts';
import { testNow } from './test-clock.ts';

const ROOT = join(import.meta.dirname, '../..');
export const ADVISORIES = join(ROOT, 'examples/advisories');
export const SHOP = join(ROOT, 'examples/shop/app');

/** The signer named in the local Sigstore's tokens. */
export const IDENTITY =
  'https://github.com/octo-org/octo-app/.github/workflows/release.yml@refs/heads/main';

/**
 * Creates a terminal host in this repository, with a separate folder for its files and network access to only this
 * machine. Its time is the time in tests.
 */
export function actionHost(
  inputs: Readonly<Record<string, string>>,
  overrides: Partial<EndingHost> = {},
): FakeHost & { readonly folder: string } {
  const folder = inputs['output-dir'] ?? temporaryFolder('action');
  const host = fakeHost(
    { 'output-dir': folder, ...inputs },
    {
      kind: 'terminal',
      workspace: ROOT,
      stepsFolder: folder,
      env: { XDG_CACHE_HOME: join(folder, 'cache') },
      now: testNow,
      fetch: httpFetch,
      ...overrides,
    },
  );
  return Object.assign(host, { folder });
}

/** Reads a file that an action wrote. */
export function written(host: { readonly folder: string }, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(host.folder, name), 'utf8'));
}

/** Returns inputs with which an action uses a local Sigstore. The files of the Sigstore are in `folder`. */
export async function sigstoreInputs(
  sigstore: LocalSigstore,
  rekorVersion: 1 | 2 = 1,
): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder('sigstore');
  await sigstore.writeFiles(folder);
  return {
    instance: 'custom',
    'trusted-root': join(folder, 'trusted_root.json'),
    'signing-config': join(folder, `signing_config_v${rekorVersion}.json`),
  };
}

/** Writes a signing configuration without a log, like the configuration of GitHub’s instance, and returns its path. */
export function unloggedConfig(sigstore: LocalSigstore): string {
  const { rekorTlogUrls, rekorTlogConfig, ...config } = sigstore.signingConfig(1);
  const path = join(temporaryFolder('unlogged'), 'signing_config.json');
  writeFileSync(path, JSON.stringify(config));
  return path;
}

/** Returns the clock of a local Sigstore, and the identity token that the runner would provide. */
export function signingAs(sigstore: LocalSigstore): Partial<EndingHost> {
  return {
    now: () => new Date(sigstore.now()),
    idToken: async (audience) => sigstore.oidc.token(audience),
  };
}

/** Creates an image in its own layout, `oci:FOLDER:1.0`. */
export async function aLayout(files: readonly TarFile[]): Promise<string> {
  return `oci:${await writeLayout([buildImage({ layers: [{ files }] })], '1.0')}:1.0`;
}

/** Creates a small Debian image with one installed package. */
export const DEBIAN: readonly TarFile[] = [
  { path: 'etc/os-release', content: 'ID=debian\nVERSION_ID="12"\n' },
  {
    path: 'var/lib/dpkg/status',
    content: `Package: libssl3
Status: install ok installed
Architecture: amd64
Source: openssl
Version: 3.0.11-1~deb12u1
Description: sockets

`,
  },
];
