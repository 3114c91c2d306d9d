import { withoutMark } from '../ecosystems/text.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import { redactUrl } from '../net/redact.ts';
import { request } from '../net/request.ts';
import { ALGORITHMS, type Checksum, checksumIn, hasChecksum, mismatch } from './checksum.ts';
import { artifactFolder, pomPath } from './coordinates.ts';
import { versionsIn } from './metadata.ts';
import type { PomCache } from './pom-cache.ts';
import type { Answer, Failure } from './pom-lookup.ts';
import { MAX_FILE_BYTES, type MavenRepository, notFoundIn } from './repository.ts';

/** Number of attempts for one file. It is low, because the whole resolution has a time limit. */
const ATTEMPTS = 2;

/** Maximum duration of one request, in milliseconds. POMs are small. */
const MAX_WAIT_MS = 20_000;

/** Maximum size of a checksum file, in bytes. */
const MAX_CHECKSUM_BYTES = 1024;

const FIX =
  'check the network connection (HTTPS_PROXY), add a reachable repository to `resolve`, or set `resolve: none`';

/** The connection to a repository. */
export interface RemoteDependencies {
  readonly network: Network;
  readonly cache: PomCache | undefined;
  /** Time at which the resolution must end, in milliseconds since 1970. */
  readonly deadline: number;
}

/**
 * Returns a repository on a server. Each file is checked against the checksum that the repository publishes for it.
 * Redirects to other hosts are rejected. After a failed connection, no more requests are sent.
 *
 * @param base URL without a trailing slash.
 */
export function remoteRepository(base: string, connection: RemoteDependencies): MavenRepository {
  const state: State = { base, failed: undefined };
  return {
    name: redactUrl(base),
    pom: async (id) => {
      const path = pomPath(id);
      const answer = await checkedFile(path, state, connection);
      return 'failure' in answer ? answer : { found: { path, bytes: withoutMark(answer.found) } };
    },
    versions: async (group, artifact) => {
      const path = `${artifactFolder(group, artifact)}/maven-metadata.xml`;
      const answer = await checkedFile(path, state, connection);
      if ('failure' in answer) return answer;
      try {
        return { found: versionsIn(path, answer.found) };
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        const text = `has a version list that cannot be read (${base}/${path}: ${error.message})`;
        return { failure: { code: 'malformed', text, fix: 'specify an exact version' } };
      }
    },
  };
}

interface State {
  readonly base: string;
  /** The failure of the first connection that failed. If it is set, no more requests are sent. */
  failed: Failure | undefined;
}

async function checkedFile(
  path: string,
  state: State,
  connection: RemoteDependencies,
): Promise<Answer<Buffer>> {
  const url = `${state.base}/${path}`;
  const checksum = await checksumOf(url, state, connection);
  if ('failure' in checksum) return checksum;
  const cached = await connection.cache?.get(url, checksum.found);
  if (cached !== undefined) return { found: cached };
  const answer = await fileAt(url, MAX_FILE_BYTES, state, connection);
  if ('failure' in answer) return answer;
  if (!hasChecksum(answer.found, checksum.found)) {
    return { failure: mismatch(redactUrl(url), checksum.found) };
  }
  connection.cache?.put(url, checksum.found, answer.found);
  return answer;
}

/**
 * Returns the checksum that a repository publishes for a file. A missing checksum is a failure, because files without a
 * checksum are not used.
 */
async function checksumOf(
  url: string,
  state: State,
  connection: RemoteDependencies,
): Promise<Answer<Checksum>> {
  let missing: Failure = notFoundIn([redactUrl(state.base)]);
  for (const algorithm of ALGORITHMS) {
    const answer = await fileAt(`${url}.${algorithm}`, MAX_CHECKSUM_BYTES, state, connection);
    if ('failure' in answer) {
      if (answer.failure.text !== missing.text) return answer;
      missing = answer.failure;
      continue;
    }
    const found = checksumIn(answer.found, algorithm);
    if (found !== undefined) return { found };
    const text = `has no valid checksum at ${redactUrl(url)}.${algorithm}`;
    const fix = 'set `resolve` to a Maven repository';
    return { failure: { code: 'bad-response', text, fix } };
  }
  return { failure: missing };
}

async function fileAt(
  url: string,
  maxBytes: number,
  state: State,
  { network, deadline }: RemoteDependencies,
): Promise<Answer<Buffer>> {
  if (state.failed !== undefined) return { failure: state.failed };
  const timeoutMs = Math.min(deadline - network.now(), MAX_WAIT_MS);
  if (timeoutMs <= 0) return { failure: failed(state, 'was not read in time from', '') };
  try {
    const { body } = await request(network, url, {
      service: 'The Maven repository',
      maxBytes,
      timeoutMs,
      attempts: ATTEMPTS,
      sameOriginOnly: true,
    });
    return { found: body };
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    return { failure: failureOf(error, state) };
  }
}

/** Codes for responses whose content is wrong. */
const WRONG: ReadonlySet<RemoteError['code']> = new Set(['bad-response', 'too-large']);

function failureOf(error: RemoteError, state: State): Failure {
  if (error.code === 'not-found') return notFoundIn([redactUrl(state.base)]);
  const message = error.message.replace(/\.$/, '');
  if (WRONG.has(error.code)) {
    return { code: error.code, text: `cannot be read: ${message}`, fix: FIX };
  }
  return failed(state, 'could not be read from', `: ${message}`);
}

function failed(state: State, what: string, reason: string): Failure {
  state.failed ??= { code: 'missing', text: `${what} ${redactUrl(state.base)}${reason}`, fix: FIX };
  return state.failed;
}
