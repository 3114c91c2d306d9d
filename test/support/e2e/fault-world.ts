import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main as attest } from '../../../actions/attest/main.ts';
import { main as sign } from '../../../actions/sign/main.ts';
import { requestIdentityToken } from '../../../shared/host/identity-token.ts';
import { finishWithError } from '../../../shared/host/run.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import type { Fetch } from '../../../shared/net/network.ts';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import { parseImageReference } from '../../../shared/oci/reference.ts';
import { openRegistry } from '../../../shared/oci/registry.ts';
import { listEvidence } from '../../../shared/store/list-evidence.ts';
import { actionHost, sigstoreInputs } from '../action-host.ts';
import { addRelease } from '../github/state.ts';
import { type GitHubServer, startGitHub } from '../github-server.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../memory-registry.ts';
import { impatientNetwork } from '../network.ts';
import { temporaryFolder } from '../programs.ts';
import { pushIndex, runOf } from '../released.ts';
import { pushImage } from '../signing.ts';
import { type LocalSigstore, startSigstore } from '../sigstore.ts';

/** The services for a signing run, on loopback, for one image. */
export interface FaultWorld {
  readonly registry: MemoryRegistry;
  readonly sigstore: LocalSigstore;
  readonly github: GitHubServer;
}

export interface FaultRunner {
  readonly sigstore: LocalSigstore;
  /** Registries with and without a referrers API. */
  readonly registries: ReadonlyMap<boolean, MemoryRegistry>;
  readonly services: Readonly<Record<string, string>>;
  /** Names of the repositories that are in use. */
  readonly names: Iterator<number>;
  close(): Promise<void>;
}

/** Timeout of a request that can hang, in milliseconds, for each attempt. */
const HANG_MS = 600;

const USERNAME = 'octocat';
const PASSWORD = 'password-of-the-registry';
const PERMISSIONS = { attestations: 'write', contents: 'write' } as const;

export async function startFaultRunner(): Promise<FaultRunner> {
  const auth = { kind: 'bearer', username: USERNAME, password: PASSWORD } as const;
  const [sigstore, plain, listing] = await Promise.all([
    startSigstore({ requestToken: 'request-token-of-the-job' }),
    startMemoryRegistry({ auth }),
    startMemoryRegistry({ auth, referrersApi: true }),
  ]);
  return {
    sigstore,
    registries: new Map([
      [false, plain],
      [true, listing],
    ]),
    services: await sigstoreInputs(sigstore),
    names: Array.from({ length: 100_000 }, (_, index) => index).values(),
    close: async () => {
      await Promise.all([sigstore.close(), plain.stop(), listing.stop()]);
    },
  };
}

/** A run of an action and its output. */
interface RunResult {
  /** The error. Undefined if the run succeeded. */
  readonly error: unknown;
  /** Messages, including debug messages, and the written files. */
  readonly said: string;
}

/** One image that is signed or attested repeatedly in a separate environment. */
export interface FaultSubject extends FaultWorld {
  /** @param hanging Requests with a short timeout. */
  run(hanging?: RegExp): Promise<RunResult>;
  /** Returns the missing results, with the names that messages use. */
  missing(): Promise<readonly string[]>;
  /** Returns results that are duplicated or inconsistent. */
  surplus(): Promise<readonly string[]>;
  /** Returns true if any result was written. */
  isUntouched(): Promise<boolean>;
  /** Secrets that must not appear in the output. */
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

export interface FaultSubjectOptions {
  readonly action: 'sign' | 'attest';
  readonly hasApi: boolean;
  readonly inputs: Readonly<Record<string, string>>;
}

export async function createFaultSubject(
  runner: FaultRunner,
  { action, hasApi, inputs }: FaultSubjectOptions,
): Promise<FaultSubject> {
  const { sigstore } = runner;
  const registry = runner.registries.get(hasApi);
  if (registry === undefined) throw new Error('there is no such registry');
  const github = await startGitHub({ permissions: PERMISSIONS });
  addRelease(github.state, 'v1', { draft: true });
  const store = openStore(`${registry.host}/octo/app${runner.names.next().value}`);
  const digests = await push(store, action);
  const seen = { tokens: [] as string[] };
  const trustFolder = dirname(runner.services['trusted-root'] ?? '');
  const given = {
    ...runner.services,
    ...(action === 'attest' ? { type: 'test-result', predicate: aTestResult() } : {}),
    image: `${store.name}:latest`,
    legacy: 'true',
    github: 'true',
    release: 'v1',
    'github-token': github.token,
    'registry-username': USERNAME,
    'registry-password': PASSWORD,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [name, text.replace('TRUST', trustFolder)]),
    ),
  };
  const hasLegacy = given.legacy === 'true';
  const places = () => placesOf({ store, digests, github, action, hasLegacy });
  return {
    ...{ registry, sigstore, github },
    run: (hanging) => run(action, given, { sigstore, github, hanging, tokens: seen.tokens }),
    missing: async () =>
      (await places()).filter(({ count }) => count === 0).map(({ name }) => name),
    surplus: async () => surplusOf(await places()),
    isUntouched: async () => (await places()).every(({ count }) => count === 0),
    get secrets() {
      const basic = Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64');
      const bearer = registry.authorizations.flatMap((each) => each?.split(' ')[1] ?? []);
      return [
        ...new Set([PASSWORD, basic, github.token, ...bearer, ...seen.tokens]),
        sigstore.oidc.requestToken,
      ];
    },
    close: async () => {
      registry.faults.length = 0;
      sigstore.mend();
      await github.close();
    },
  };
}

/** Runs `sign` on an index with one platform, or `attest` on one image. Returns the digests that need evidence. */
async function push(store: ImageStore, action: string): Promise<readonly string[]> {
  if (action === 'attest') return [(await pushImage(store)).descriptor.digest];
  const index = await pushIndex(store, 'latest', ['linux/amd64']);
  return [index.digest, ...[...index.platforms.values()].map(({ digest }) => digest)];
}

function openStore(name: string): ImageStore {
  const basic = { kind: 'basic', username: USERNAME, password: PASSWORD } as const;
  const world = { network: impatientNetwork().network, credentials: async () => basic };
  return openRegistry(parseImageReference(name), world);
}

function aTestResult(): string {
  const path = join(temporaryFolder('result'), 'result.json');
  writeFileSync(path, '{"result":"PASSED","configuration":[]}');
  return path;
}

interface RunWorld {
  readonly sigstore: LocalSigstore;
  readonly github: GitHubServer;
  readonly hanging: RegExp | undefined;
  readonly tokens: string[];
}

async function run(
  action: 'sign' | 'attest',
  inputs: Readonly<Record<string, string>>,
  { sigstore, github, hanging, tokens }: RunWorld,
): Promise<RunResult> {
  const debugged: string[] = [];
  const host = actionHost(inputs, {
    context: runOf(github.url),
    env: { ...sigstore.env, DOCKER_CONFIG: temporaryFolder('docker') },
    fetch: impatientFetch(hanging),
    debug: (message) => void debugged.push(message),
    idToken: async (audience) => {
      const token = await requestIdentityToken(host, audience);
      tokens.push(token);
      return token;
    },
  });
  let failure: unknown;
  try {
    await (action === 'sign' ? sign : attest)(host);
  } catch (error) {
    failure = error;
    finishWithError(host, error);
  }
  const { infos, annotations, finished, summaries, outputs } = host.heard;
  const heard = JSON.stringify([infos, annotations, finished, summaries, ...outputs, debugged]);
  return { error: failure, said: `${heard}\n${filesIn(host.folder)}` };
}

/** Returns a fetch function with a short timeout for requests that can hang, and a longer limit for all others. */
function impatientFetch(hanging: RegExp | undefined): Fetch {
  return async (url, init) => {
    const line = `${init.method} ${new URL(url).pathname}`;
    if (hanging?.test(line) !== true) return await httpFetch(url, init);
    const signal = AbortSignal.any([init.signal, AbortSignal.timeout(HANG_MS)]);
    return await httpFetch(url, { ...init, signal });
  };
}

function filesIn(folder: string): string {
  const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  return paths
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

interface PlaceCount {
  /** Name that messages use. */
  readonly name: string;
  readonly count: number;
  /** Contents that must be the same in every location. */
  readonly bundle?: string;
}

interface Placed {
  readonly store: ImageStore;
  readonly digests: readonly string[];
  readonly github: GitHubServer;
  readonly action: 'sign' | 'attest';
  readonly hasLegacy: boolean;
}

async function placesOf(placed: Placed): Promise<readonly PlaceCount[]> {
  const { store, digests, github, hasLegacy } = placed;
  const places: PlaceCount[] = [];
  for (const [index, digest] of digests.entries()) {
    const found = await listEvidence(store, digest);
    const bundles = found.filter(({ kind }) => kind === 'bundle');
    const legacy = found.filter(({ kind }) => kind.startsWith('legacy-')).length;
    const atGitHub = [...github.state.attestations.values()].filter((each) =>
      each.digests.includes(digest),
    );
    const fileName = fileNameOf(placed, index);
    const [release] = github.state.releases.values();
    const assets = (release?.assets ?? []).filter(({ name }) => name === fileName);
    places.push(
      counted(
        `${store.name}@${digest}`,
        bundles.map((each) => ('bundle' in each ? each.bundle : undefined)),
      ),
      counted(
        'GitHub attestations in octo/app',
        atGitHub.map(({ bundle }) => bundle),
      ),
      counted(
        `${fileName} of release v1`,
        assets.map(({ bytes }) => JSON.parse(bytes.toString())),
      ),
    );
    if (!hasLegacy) continue;
    const suffix = placed.action === 'sign' ? 'sig' : 'att';
    places.push({ name: `${store.name}@${digest} (.${suffix})`, count: legacy });
  }
  return places;
}

function counted(name: string, bundles: readonly unknown[]): PlaceCount {
  const [bundle] = bundles;
  return {
    name,
    count: bundles.length,
    ...(bundle === undefined ? {} : { bundle: JSON.stringify(bundle) }),
  };
}

function fileNameOf({ store, action }: Placed, index: number): string {
  const stem = store.name.split('/').at(-1);
  const kind = action === 'attest' ? '.test-result' : index === 0 ? '' : '-linux-amd64';
  return `${stem}${kind}.sigstore.json`;
}

function surplusOf(places: readonly PlaceCount[]): readonly string[] {
  return places.filter(({ count }) => count > 1).map(({ name, count }) => `${count} in ${name}`);
}
