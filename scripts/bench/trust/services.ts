import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage, indexBytes } from '../../../test/support/images.ts';
import { temporaryFolder } from '../../../test/support/programs.ts';
import { pushImage } from '../../../test/support/registries.ts';
import { startDebianRegistry } from '../../../test/support/registry.ts';
import { inputVariables, stepEnvironment } from '../../../test/support/runner/environment.ts';
import { createJob, type Job } from '../../../test/support/runner/job.ts';
import { startSigstore } from '../../../test/support/sigstore.ts';
import { openTestStore } from '../../../test/support/stores.ts';
import type { TarFile } from '../../../test/support/tar.ts';
import { readSpecs } from '../../generate/generated-files.ts';
import { type Ran, runNode, runProgram } from '../measure.ts';
import { startFarServer } from './far.ts';

/** Identity of the signer in the tokens for the local Sigstore instance. */
export const IDENTITY = 'https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const CLAIMS = { repository: 'octo/app', ref: 'refs/heads/main' };

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

/**
 * Round-trip time to a distant registry, in milliseconds, including the registry's processing time. This is an estimate
 * for the internet. A round trip on loopback takes almost no time.
 */
export const FAR_MS = 50;

/** Debian’s registry and a Sigstore instance on loopback, and the programs that use them. */
export interface TrustServices {
  /** Folder with the files for the local Sigstore instance. */
  readonly folder: string;
  readonly sigstoreUrl: string;
  /** Returns a reference to the same image in a registry with a round-trip time of `FAR_MS`. */
  far(image: string): string;
  /** Pushes an image, or an index with three platforms, and returns its reference `host/name@digest`. */
  push(name: string, kind: 'image' | 'index'): Promise<string>;
  /** Returns the environment of a new signing job in a workflow. */
  newJob(): Job;
  /** Runs an action from dist/ as the runner does. Inputs that are not specified have their default values. */
  act(action: string, inputs: Readonly<Record<string, string>>, job?: Job): Promise<Ran>;
  /** Runs Debian’s cosign. It trusts the same certificate authorities and logs as Assay, and reads them from files. */
  cosign(...args: readonly string[]): Promise<Ran>;
  /** Command-line options that specify which identity cosign trusts. */
  readonly cosignIdentity: readonly string[];
  /** Returns the duration of `work`, and the number of certificates that it requests. */
  signing(work: () => Promise<unknown>): Promise<{ ms: number; certificates: number }>;
  close(): Promise<void>;
}

export async function startTrustServices(root: string, dist: string): Promise<TrustServices> {
  const folder = temporaryFolder('bench-trust');
  const [registry, sigstore, specs] = await Promise.all([
    startDebianRegistry(),
    startSigstore({ claims: CLAIMS }),
    readSpecs(root),
  ]);
  const far = await startFarServer(registry.host, FAR_MS);
  await sigstore.writeFiles(folder);
  const home = join(folder, 'home');
  mkdirSync(home);
  const { requestUrl: url, requestToken: token } = sigstore.oidc;
  const newJob = () => createJob({ idToken: { url, token }, env: { DOCKER_CONFIG: home } });
  const certificates = () =>
    sigstore.requests.filter(({ path }) => path.endsWith('/signingCert')).length;
  return {
    folder,
    sigstoreUrl: sigstore.url,
    newJob,
    far: (image) => image.replace(registry.host, far.host),
    push: (name, kind) => push(registry.host, name, kind),
    act: async (action, inputs, job = newJob()) => {
      const spec = specs.find(({ name }) => name === action);
      const declared = Object.entries(spec?.inputs ?? {});
      const inActions = declared.filter(([, input]) => input.isTerminalOnly !== true);
      const defaults = inActions.map(([name, input]) => [
        name,
        // The job token is the only default that contains an expression.
        input.default.includes('${{') ? 'ghs_bench' : input.default,
      ]);
      const all = { ...Object.fromEntries(defaults), ...instanceInputs(folder), ...inputs };
      const env = { ...stepEnvironment(job), ...inputVariables(new Map(Object.entries(all))) };
      return succeeded(await runNode([join(dist, action, 'index.js')], env));
    },
    cosign: async (...args) =>
      succeeded(
        await runProgram('cosign', args, {
          ...sigstore.env,
          HOME: home,
          DOCKER_CONFIG: home,
          SIGSTORE_ROOT_FILE: join(folder, 'fulcio_v1.crt.pem'),
          SIGSTORE_REKOR_PUBLIC_KEY: join(folder, 'rekor.pub'),
          SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: join(folder, 'ctfe.pub'),
          SIGSTORE_TSA_CERTIFICATE_FILE: join(folder, 'tsa-chain.pem'),
        }),
      ),
    cosignIdentity: [
      ...['--certificate-identity', IDENTITY],
      ...['--certificate-oidc-issuer', ISSUER],
    ],
    signing: async (work) => {
      const before = certificates();
      const started = performance.now();
      await work();
      return { ms: performance.now() - started, certificates: certificates() - before };
    },
    close: async () => {
      await Promise.all([far.close(), registry.stop(), sigstore.close()]);
    },
  };
}

/**
 * Returns the inputs that select the local Sigstore instance: its name, and the paths to its trusted root and its
 * signing configuration.
 */
function instanceInputs(folder: string): Readonly<Record<string, string>> {
  return {
    instance: 'custom',
    'trusted-root': join(folder, 'trusted_root.json'),
    'signing-config': join(folder, 'signing_config_v1.json'),
  };
}

async function push(host: string, name: string, kind: 'image' | 'index'): Promise<string> {
  const store = openTestStore(host, { name });
  const platforms = kind === 'image' ? PLATFORMS.slice(0, 1) : PLATFORMS;
  const images = platforms.map((platform) =>
    buildImage({ layers: [{ files: filesOf(`${name} ${platform}`) }], platform }),
  );
  for (const image of images) await pushImage(store, image, 'image');
  if (kind === 'image') return `${host}/${name}@${images[0]?.manifest.digest}`;
  const { descriptor } = await store.putManifest(indexBytes(images), INDEX_TYPE, { tag: 'index' });
  return `${host}/${name}@${descriptor.digest}`;
}

/** Returns the files in a Debian image. It has one package, so that there is something to list and scan. */
function filesOf(name: string): readonly TarFile[] {
  const status = 'Package: app\nStatus: install ok installed\nArchitecture: all\nVersion: 1.0-1\n';
  return [
    { path: 'etc/os-release', content: 'ID=debian\nVERSION_ID="12"\n' },
    { path: 'var/lib/dpkg/status', content: status },
    { path: 'name', content: name },
  ];
}

/** Maximum length of the output of a failed program, in characters. If the output is longer, only its end is shown. */
const MAX_SHOWN = 2_000;

function succeeded(ran: Ran): Ran {
  if (ran.code !== 0) throw new Error(ran.output.slice(-MAX_SHOWN));
  return ran;
}
