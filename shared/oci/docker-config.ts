import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { DataError, UserError } from '../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { CredentialSource, Credentials } from './credentials.ts';
import { DOCKER_HUB } from './reference.ts';

/** Dependencies for reading the Docker configuration. */
export interface DockerConfigDependencies {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs a credential helper without a shell. */
  readonly exec: (
    command: string,
    args: readonly string[],
    options: { readonly stdin: Buffer; readonly maxBytes: number },
  ) => Promise<{ readonly exitCode: number; readonly stdout: Buffer }>;
}

/** The key for Docker Hub in the Docker configuration. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';

/** Maximum size of a credential helper's output, in bytes. Tokens of cloud providers have a few KiB. */
const MAX_HELPER_BYTES = 256 * 1024;

/** The user name that marks the password as an identity token. */
const IDENTITY_TOKEN_USER = '<token>';

/** Matches the name of a credential helper. The name becomes part of the name of a program that Assay runs. */
const HELPER_NAME = /^[A-Za-z0-9._-]+$/;

/**
 * Returns the credentials that `docker login` stored: `auths`, `credHelpers` and `credsStore` in
 * `$DOCKER_CONFIG/config.json`. The file is read once, on the first request.
 */
export function dockerCredentials(deps: DockerConfigDependencies): CredentialSource {
  let config: Promise<JsonObject> | undefined;
  return async (registry) => {
    config ??= readConfig(deps);
    const read = await config;
    const helper = helperFor(read, registry);
    const helped = helper === undefined ? undefined : await askHelper(deps, helper, registry);
    return helped ?? fromAuths(read, registry);
  };
}

async function readConfig(deps: DockerConfigDependencies): Promise<JsonObject> {
  const path = configPath(deps.env);
  const bytes = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (path === undefined || bytes === undefined) return {};
  await requireOutside(path, deps.env['GITHUB_WORKSPACE']);
  try {
    const value = parseJson(bytes, path);
    if (isObject(value)) return value;
  } catch (error) {
    // Omits the original error, because its message would quote text that can contain a password.
    if (!(error instanceof DataError)) throw error;
  }
  const fix = 'Run docker login again, or remove the file to use the registry anonymously.';
  throw new UserError('input-invalid', `${path} is not a valid Docker configuration.`, fix);
}

/**
 * Returns the path to the Docker configuration. Returns undefined if there is no home folder. Ignores a relative path:
 * it would refer to the workspace, where others can change files.
 */
function configPath({ DOCKER_CONFIG, HOME, USERPROFILE }: DockerConfigDependencies['env']) {
  const home = HOME || USERPROFILE;
  const folder = DOCKER_CONFIG || (home && join(home, '.docker'));
  return folder && isAbsolute(folder) ? join(folder, 'config.json') : undefined;
}

/**
 * Rejects a configuration inside the workspace. A pull request can change every file there, and the configuration names
 * programs to run.
 */
async function requireOutside(path: string, workspace: string | undefined): Promise<void> {
  if (!workspace) return;
  const [file, root] = await Promise.all([
    realpath(path),
    realpath(workspace).catch(() => workspace),
  ]);
  const inside = relative(root, file);
  if (inside.split(/[\\/]/, 1)[0] === '..' || isAbsolute(inside)) return;
  throw new UserError(
    'input-invalid',
    `The Docker configuration ${inside} is in the workspace, where a pull request can change it.`,
    'Set DOCKER_CONFIG to a folder outside the workspace, such as ${{ runner.temp }}/docker.',
  );
}

/** Returns all keys under which the Docker configuration can contain the credentials for one registry. */
function keysOf(registry: string): readonly string[] {
  const names =
    registry === DOCKER_HUB ? [DOCKER_HUB, 'docker.io', 'registry-1.docker.io'] : [registry];
  const urls = names.flatMap((name) => [
    name,
    `https://${name}`,
    `https://${name}/`,
    `https://${name}/v1/`,
    `https://${name}/v2/`,
    `http://${name}`,
  ]);
  return registry === DOCKER_HUB ? [DOCKER_HUB_KEY, ...urls] : urls;
}

interface Helper {
  readonly name: string;
  /** Name of the server whose credentials are requested, in the form that the Docker configuration uses. */
  readonly server: string;
}

function helperFor(config: JsonObject, registry: string): Helper | undefined {
  const helpers = objectAt(config, 'credHelpers') ?? {};
  for (const key of keysOf(registry)) {
    const name = stringAt(helpers, key);
    if (name !== undefined && name !== '') return { name, server: key };
  }
  const store = stringAt(config, 'credsStore');
  if (store === undefined || store === '') return undefined;
  return { name: store, server: registry === DOCKER_HUB ? DOCKER_HUB_KEY : registry };
}

/**
 * Runs a credential helper, which reads the server name from stdin and writes JSON to stdout.
 *
 * @see https://github.com/docker/docker-credential-helpers
 */
async function askHelper(
  deps: DockerConfigDependencies,
  helper: Helper,
  registry: string,
): Promise<Credentials | undefined> {
  if (!HELPER_NAME.test(helper.name)) throw badHelper(helper, registry);
  const stdin = Buffer.from(helper.server);
  const options = { stdin, maxBytes: MAX_HELPER_BYTES };
  const command = `docker-credential-${helper.name}`;
  const result = await deps.exec(command, ['get'], options).catch(() => undefined);
  if (result === undefined) throw badHelper(helper, registry);
  if (result.exitCode !== 0) return undefined;
  const answer = parseHelperAnswer(result.stdout);
  const username = stringAt(answer, 'Username');
  const secret = stringAt(answer, 'Secret');
  if (username === undefined || secret === undefined || secret === '') return undefined;
  return username === IDENTITY_TOKEN_USER
    ? { kind: 'identity-token', token: secret }
    : { kind: 'basic', username, password: secret };
}

/**
 * Parses a credential helper's output. Output that cannot be parsed counts as missing credentials. Messages never quote
 * the output, because it can contain a secret.
 */
function parseHelperAnswer(stdout: Buffer): JsonObject {
  try {
    const value: unknown = JSON.parse(stdout.toString('utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function fromAuths(config: JsonObject, registry: string): Credentials | undefined {
  const auths = objectAt(config, 'auths') ?? {};
  for (const key of keysOf(registry)) {
    const entry = objectAt(auths, key);
    const credentials = entry === undefined ? undefined : fromEntry(entry);
    if (credentials !== undefined) return credentials;
  }
  return undefined;
}

function fromEntry(entry: JsonObject): Credentials | undefined {
  const registryToken = stringAt(entry, 'registrytoken');
  if (registryToken) return { kind: 'bearer', token: registryToken };
  const identityToken = stringAt(entry, 'identitytoken');
  if (identityToken) return { kind: 'identity-token', token: identityToken };
  const auth = Buffer.from(stringAt(entry, 'auth') ?? '', 'base64').toString('utf8');
  const colon = auth.indexOf(':');
  const username = colon === -1 ? stringAt(entry, 'username') : auth.slice(0, colon);
  const password = colon === -1 ? stringAt(entry, 'password') : auth.slice(colon + 1);
  if (username === undefined || password === undefined) return undefined;
  // Old versions of Docker pad the password with zero bytes.
  return { kind: 'basic', username, password: password.replaceAll('\0', '') };
}

function badHelper(helper: Helper, registry: string): UserError {
  const shown = helper.name.slice(0, 60);
  const fix = `Install docker-credential-${shown}, or remove this helper from the Docker configuration.`;
  return new UserError(
    'input-invalid',
    `Cannot run the credential helper '${shown}' for ${registry}.`,
    fix,
  );
}
