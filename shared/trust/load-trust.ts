import { DataError, UserError } from '../errors/errors.ts';
import { isObject } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { LogEndpoint, RootOfTrust, SigningServices, Trust } from '../model/trust.ts';
import { thresholdsOf } from '../sigstore/thresholds.ts';
import { fetchTarget, type TufRepository } from '../sigstore/tuf.ts';
import { type Instance, instanceOf } from './instances.ts';
import { readSigningConfig } from './signing-config.ts';
import { readTrustedRoot, readTrustedRoots } from './trusted-root.ts';

/** Largest trusted root or signing configuration, in bytes: the public root has 7 KB. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** What a TUF repository of Sigstore calls them. @see https://github.com/sigstore/root-signing targets/ */
const ROOT_TARGET = 'trusted_root.json';
const SIGNING_CONFIG_TARGET = 'signing_config.v0.2.json';

/**
 * Which Sigstore to use, as inputs say it. Files and URLs that are given take the place of what the
 * instance would give.
 */
export interface TrustChoice {
  /** `public-good`, `github`, `custom`, or the host of a ghe.com tenant. */
  readonly instance: string;
  readonly trustedRootPath?: string | undefined;
  readonly signingConfigPath?: string | undefined;
  readonly fulcioUrl?: string | undefined;
  readonly rekorUrl?: string | undefined;
  /** Version of the log's interface behind `rekorUrl`. */
  readonly rekorVersion?: 1 | 2 | undefined;
  readonly tsaUrl?: string | undefined;
  readonly tufUrl?: string | undefined;
  readonly tufRootPath?: string | undefined;
}

export interface TrustDependencies {
  readonly readFile: (path: string) => Promise<Buffer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where TUF metadata is kept between runs. */
  readonly cacheFolder: string;
  /** By which GitHub’s repository knows the root of the run’s tenant; asked for at ghe.com alone. */
  readonly trustDomain: () => Promise<string>;
}

/**
 * One Sigstore instance. Only files are read here; the network is first used when the trusted root is
 * asked for.
 *
 * @throws {UserError} when the choice is incomplete.
 * @throws {DataError} when a file is not what it should be.
 */
export async function loadTrust(choice: TrustChoice, world: TrustDependencies): Promise<Trust> {
  const instance = instanceOf(choice.instance);
  const services = () => signingServices(choice, instance, world);
  const common = { services, audience: 'sigstore' };
  if (choice.trustedRootPath !== undefined) {
    const path = choice.trustedRootPath;
    const bytes = await boundedFile(path, world);
    const root = readTrustedRoot(bytes, path, instance.organization);
    const thresholds = instance.thresholds ?? thresholdsOf(root);
    return { ...common, name: nameOf(instance, path), thresholds, trustedRoot: async () => root };
  }
  if (instance.thresholds === undefined && choice.tufUrl !== undefined) {
    return { ...common, ...(await mirrorTrust(choice, choice.tufUrl, world)) };
  }
  return { ...common, ...instanceTrust(choice, instance, world) };
}

/**
 * Every root of a file as one of its own, each with what it asks of signatures; the strictest first.
 *
 * @throws {DataError} when the file is not what it should be.
 */
export async function rootsInFile(
  path: string,
  world: Pick<TrustDependencies, 'readFile'>,
): Promise<readonly RootOfTrust[]> {
  const roots = readTrustedRoots(await boundedFile(path, world), path);
  return roots
    .map((root, index) => ({
      name: roots.length === 1 ? path : `line ${index + 1} of ${path}`,
      thresholds: thresholdsOf(root),
      trustedRoot: async () => root,
    }))
    .sort((a, b) => b.thresholds.tlog - a.thresholds.tlog);
}

/** A Sigstore of one's own that publishes its root by TUF: the root says what signatures must carry. */
async function mirrorTrust(
  choice: TrustChoice,
  url: string,
  world: TrustDependencies,
): Promise<Pick<Trust, 'name' | 'thresholds' | 'trustedRoot'>> {
  const bytes = await fetchTarget(await repositoryOf(choice, url, world), ROOT_TARGET);
  const root = readTrustedRoot(bytes, `${url}/${ROOT_TARGET}`, undefined);
  return {
    name: `the Sigstore of ${url}`,
    thresholds: thresholdsOf(root),
    trustedRoot: async () => root,
  };
}

/** @param builtIn The root of the instance, which holds for mirrors of its repository too. */
async function repositoryOf(
  { tufRootPath: path }: TrustChoice,
  url: string,
  world: TrustDependencies,
  builtIn?: string,
): Promise<TufRepository> {
  const root = path === undefined ? builtIn : await boundedFile(path, world);
  return { url, root, cacheFolder: world.cacheFolder };
}

/** What the instance says of itself, by its TUF repository. */
function instanceTrust(
  choice: TrustChoice,
  instance: Instance,
  world: TrustDependencies,
): Pick<Trust, 'name' | 'thresholds' | 'trustedRoot'> {
  const url = choice.tufUrl ?? instance.tufUrl;
  const { thresholds } = instance;
  if (url === undefined || thresholds === undefined) throw noTrustedRoot(instance);
  return {
    name: instance.name,
    thresholds,
    trustedRoot: once(async () => {
      const repository = await repositoryOf(choice, url, world, instance.tufRoot);
      const isTenant = instance.id === 'tenant';
      const target = isTenant ? `${await world.trustDomain()}.${ROOT_TARGET}` : ROOT_TARGET;
      const bytes = await fetchTarget(repository, target);
      return readTrustedRoot(bytes, `${url}/${target}`, undefined);
    }),
  };
}

async function signingServices(
  choice: TrustChoice,
  instance: Instance,
  world: TrustDependencies,
): Promise<SigningServices> {
  const base = await configuredServices(choice, instance, world);
  const fulcioUrl = choice.fulcioUrl ?? base?.fulcioUrl;
  if (fulcioUrl === undefined) throw noServices(instance);
  const logs =
    choice.rekorUrl === undefined ? (base?.logs ?? []) : [logOf(choice.rekorUrl, choice)];
  const timestampUrls = choice.tsaUrl === undefined ? (base?.timestampUrls ?? []) : [choice.tsaUrl];
  return requireTime({ fulcioUrl, logs, timestampUrls });
}

async function configuredServices(
  choice: TrustChoice,
  instance: Instance,
  world: TrustDependencies,
): Promise<SigningServices | undefined> {
  const file = await signingConfigFile(choice, instance, world);
  if (file === undefined) return instance.services;
  const { bytes, path } = file;
  const value = parseJson(bytes, path);
  // A ClientTrustConfig holds both files in one.
  const config =
    isObject(value) && isObject(value['signingConfig']) ? value['signingConfig'] : value;
  return readSigningConfig(config, path, world.now());
}

/** The file that was given, else what a mirror of one's own publishes. */
async function signingConfigFile(
  choice: TrustChoice,
  instance: Instance,
  world: TrustDependencies,
): Promise<{ readonly bytes: Buffer; readonly path: string } | undefined> {
  const { signingConfigPath: path, tufUrl: url } = choice;
  if (path !== undefined) return { bytes: await boundedFile(path, world), path };
  const isToBeFetched = instance.id === 'custom' && choice.fulcioUrl === undefined;
  if (url === undefined || !isToBeFetched) return undefined;
  const bytes = await fetchTarget(await repositoryOf(choice, url, world), SIGNING_CONFIG_TARGET);
  return { bytes, path: `${url}/${SIGNING_CONFIG_TARGET}` };
}

function logOf(url: string, choice: TrustChoice): LogEndpoint {
  return { url, version: choice.rekorVersion ?? 1 };
}

/** A certificate lives ten minutes: without a proof of time no one could verify anything later. */
function requireTime(services: SigningServices): SigningServices {
  const hasTime = services.logs.some(({ version }) => version === 1);
  if (hasTime || services.timestampUrls.length > 0) return services;
  throw new UserError(
    'input-missing',
    'Nothing would prove when the signature was made: there is neither a log of version 1 nor a timestamp authority.',
    'Give a timestamp authority as `tsa-url`, or in the signing configuration.',
  );
}

async function boundedFile(
  path: string,
  world: Pick<TrustDependencies, 'readFile'>,
): Promise<Buffer> {
  const bytes = await world.readFile(path);
  if (bytes.length <= MAX_FILE_BYTES) return bytes;
  throw new DataError('limit-exceeded', `The file has more than ${MAX_FILE_BYTES} bytes.`, {
    path,
  });
}

function nameOf(instance: Instance, path: string): string {
  return instance.id === 'custom' ? `the Sigstore of ${path}` : instance.name;
}

function noTrustedRoot(instance: Instance): UserError {
  return new UserError(
    'input-missing',
    `Verification with ${instance.name} needs a trusted root.`,
    'Give its trusted_root.json as `trusted-root`, or its TUF repository as `tuf-url` and `tuf-root`.',
  );
}

function noServices(instance: Instance): UserError {
  return new UserError(
    'input-missing',
    `Signing with ${instance.name} needs to know where its services are.`,
    'Give `signing-config`, or `fulcio-url` with `rekor-url` or `tsa-url`.',
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
