import { once } from '../concurrency/once.ts';
import { DataError, UserError } from '../errors/errors.ts';
import { isObject } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import {
  type RootOfTrust,
  SIGSTORE_AUDIENCE,
  type SigningServices,
  type Trust,
} from '../model/trust.ts';
import { thresholdsOf } from '../sigstore/thresholds.ts';
import { fetchTarget, type TufRepository } from '../sigstore/tuf.ts';
import { type Instance, instanceOf } from './instances.ts';
import { readSigningConfig } from './signing-config.ts';
import { readTrustedRoot, readTrustedRoots } from './trusted-root.ts';

/** Maximum size of a trusted root file or signing configuration file, in bytes. The public root is 7 KB. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * Names of targets in the TUF repository of a Sigstore instance.
 *
 * @see https://github.com/sigstore/root-signing targets/
 */
const ROOT_TARGET = 'trusted_root.json';
const SIGNING_CONFIG_TARGET = 'signing_config.v0.2.json';

/** The Sigstore instance that the inputs select. Files and URLs in the inputs replace the built-in ones. */
export interface TrustChoice {
  /** `public-good`, `github`, `custom`, or the host of a ghe.com tenant. */
  readonly instance: string;
  readonly trustedRootPath?: string | undefined;
  readonly signingConfigPath?: string | undefined;
  readonly tufUrl?: string | undefined;
  readonly tufRootPath?: string | undefined;
}

export interface TrustDependencies {
  readonly readFile: (path: string) => Promise<Buffer>;
  /** Current time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Folder that keeps TUF metadata between runs. */
  readonly cacheFolder: string;
  /** Name of the tenant's root in GitHub’s repository. It is requested only for ghe.com. */
  readonly trustDomain: () => Promise<string>;
}

/**
 * Loads one Sigstore instance. Only reads files, and does not send a network request until the trust root is needed.
 *
 * @throws {UserError} if the inputs are incomplete.
 * @throws {DataError} if the content of a file is not valid.
 */
export async function loadTrust(
  choice: TrustChoice,
  dependencies: TrustDependencies,
): Promise<Trust> {
  const instance = instanceOf(choice.instance);
  const services = once(() => signingServices(choice, instance, dependencies));
  const common = { services, audience: SIGSTORE_AUDIENCE };
  if (choice.trustedRootPath !== undefined) {
    const path = choice.trustedRootPath;
    const bytes = await boundedFile(path, dependencies);
    const root = readTrustedRoot(bytes, path, instance.organization);
    const thresholds = instance.thresholds ?? thresholdsOf(root);
    return { ...common, name: nameOf(instance, path), thresholds, trustedRoot: async () => root };
  }
  if (instance.thresholds === undefined && choice.tufUrl !== undefined) {
    return { ...common, ...(await mirrorTrust(choice, choice.tufUrl, dependencies)) };
  }
  return { ...common, ...instanceTrust(choice, instance, dependencies) };
}

/**
 * Returns all roots in a file, each with its own thresholds, strictest first.
 *
 * @throws {DataError} if the content of the file is not valid.
 */
export async function rootsInFile(
  path: string,
  dependencies: Pick<TrustDependencies, 'readFile'>,
): Promise<readonly RootOfTrust[]> {
  const roots = readTrustedRoots(await boundedFile(path, dependencies), path);
  return roots
    .map((root, index) => ({
      name: roots.length === 1 ? path : `line ${index + 1} of ${path}`,
      thresholds: thresholdsOf(root),
      trustedRoot: async () => root,
    }))
    .sort((a, b) => b.thresholds.tlog - a.thresholds.tlog);
}

/**
 * Loads a private Sigstore instance that publishes its root through TUF. The root determines which proofs signatures
 * need.
 */
async function mirrorTrust(
  choice: TrustChoice,
  url: string,
  dependencies: TrustDependencies,
): Promise<Pick<Trust, 'name' | 'thresholds' | 'trustedRoot'>> {
  const bytes = await fetchTarget(await repositoryOf(choice, url, dependencies), ROOT_TARGET);
  const root = readTrustedRoot(bytes, `${url}/${ROOT_TARGET}`, undefined);
  return {
    name: `the Sigstore instance at ${url}`,
    thresholds: thresholdsOf(root),
    trustedRoot: async () => root,
  };
}

/**
 * Returns the TUF repository at `url`. Its initial root comes from the inputs. If the inputs do not set an initial
 * root, the built-in root is used.
 *
 * @param builtIn Initial root of the instance. It is also valid for mirrors of the instance's repository.
 */
async function repositoryOf(
  { tufRootPath: path }: TrustChoice,
  url: string,
  dependencies: TrustDependencies,
  builtIn?: string,
): Promise<TufRepository> {
  const root = path === undefined ? builtIn : await boundedFile(path, dependencies);
  return { url, root, cacheFolder: dependencies.cacheFolder };
}

/** Loads the trust root from the instance's TUF repository. */
function instanceTrust(
  choice: TrustChoice,
  instance: Instance,
  dependencies: TrustDependencies,
): Pick<Trust, 'name' | 'thresholds' | 'trustedRoot'> {
  const url = choice.tufUrl ?? instance.tufUrl;
  const { thresholds } = instance;
  if (url === undefined || thresholds === undefined) throw noTrustedRoot(instance);
  return {
    name: instance.name,
    thresholds,
    trustedRoot: once(async () => {
      const repository = await repositoryOf(choice, url, dependencies, instance.tufRoot);
      const isTenant = instance.id === 'tenant';
      const target = isTenant ? `${await dependencies.trustDomain()}.${ROOT_TARGET}` : ROOT_TARGET;
      const bytes = await fetchTarget(repository, target);
      return readTrustedRoot(bytes, `${url}/${target}`, undefined);
    }),
  };
}

async function signingServices(
  choice: TrustChoice,
  instance: Instance,
  dependencies: TrustDependencies,
): Promise<SigningServices> {
  const services = await configuredServices(choice, instance, dependencies);
  if (services === undefined) throw noServices(instance);
  return requireTime(services);
}

async function configuredServices(
  choice: TrustChoice,
  instance: Instance,
  dependencies: TrustDependencies,
): Promise<SigningServices | undefined> {
  const file = await signingConfigFile(choice, instance, dependencies);
  if (file === undefined) return instance.services;
  const { bytes, path } = file;
  const value = parseJson(bytes, path);
  // A ClientTrustConfig file contains both the trust root and the signing configuration.
  const config =
    isObject(value) && isObject(value['signingConfig']) ? value['signingConfig'] : value;
  return readSigningConfig(config, path, dependencies.now());
}

/** Returns the signing configuration: the user's file or, without one, the file from a private TUF mirror. */
async function signingConfigFile(
  choice: TrustChoice,
  instance: Instance,
  dependencies: TrustDependencies,
): Promise<{ readonly bytes: Buffer; readonly path: string } | undefined> {
  const { signingConfigPath: path, tufUrl: url } = choice;
  if (path !== undefined) return { bytes: await boundedFile(path, dependencies), path };
  if (url === undefined || instance.id !== 'custom') return undefined;
  const bytes = await fetchTarget(
    await repositoryOf(choice, url, dependencies),
    SIGNING_CONFIG_TARGET,
  );
  return { bytes, path: `${url}/${SIGNING_CONFIG_TARGET}` };
}

/**
 * Requires a service that proves the time. A certificate is valid for ten minutes, so without a proof of time, the
 * signature could not be verified later.
 */
function requireTime(services: SigningServices): SigningServices {
  const hasTime = services.logs.some(({ version }) => version === 1);
  if (hasTime || services.timestampUrls.length > 0) return services;
  throw new UserError(
    'input-missing',
    'No service proves the signing time, because there is neither a version 1 log nor a timestamp authority.',
    'Add a timestamp authority to the signing configuration.',
  );
}

async function boundedFile(
  path: string,
  dependencies: Pick<TrustDependencies, 'readFile'>,
): Promise<Buffer> {
  const bytes = await dependencies.readFile(path);
  if (bytes.length <= MAX_FILE_BYTES) return bytes;
  throw new DataError('limit-exceeded', `The file is larger than ${MAX_FILE_BYTES} bytes.`, {
    path,
  });
}

function nameOf(instance: Instance, path: string): string {
  return instance.id === 'custom' ? `the Sigstore instance in ${path}` : instance.name;
}

function noTrustedRoot(instance: Instance): UserError {
  return new UserError(
    'input-missing',
    `Verification with ${instance.name} requires a trust root.`,
    'Provide its trusted_root.json as `trusted-root`, or its TUF repository as `tuf-url` and `tuf-root`.',
  );
}

function noServices(instance: Instance): UserError {
  return new UserError(
    'input-missing',
    `Signing with ${instance.name} requires the URLs of its services.`,
    'Set `signing-config` to a Sigstore signing configuration.',
  );
}
