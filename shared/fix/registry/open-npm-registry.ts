import { isNpmName } from '../../ecosystems/npm/npm-name.ts';
import { DataError, RemoteError } from '../../errors/errors.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { Network } from '../../net/network.ts';
import { request } from '../../net/request.ts';
import { type NpmRelease, readRelease } from './npm-release.ts';

/** Maximum size of the metadata of one package, in bytes. On npm, the largest metadata is 50 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

const TIMEOUT_MS = 30_000;

/** An npm registry. */
export interface NpmRegistry {
  /** Returns the data about a version, or the reason why the data is not available. */
  release(name: string, version: string): Promise<NpmRelease | string>;
}

/**
 * Opens a registry. Requests the metadata of each package at most once. Rejects redirects to other hosts, so that all
 * data comes from the host that the user chose.
 *
 * @param address URL without a trailing slash.
 * @see https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
export function openNpmRegistry(address: string, network: Network): NpmRegistry {
  const known = new Map<string, Promise<JsonObject>>();
  const metadataOf = (name: string) => {
    const answer = known.get(name) ?? requestMetadata(address, name, network);
    known.set(name, answer);
    return answer;
  };
  return {
    release: async (name, version) => {
      try {
        return readRelease(await metadataOf(name), { name, version }, address);
      } catch (error) {
        if (error instanceof DataError || error instanceof RemoteError) return error.message;
        throw error;
      }
    },
  };
}

async function requestMetadata(
  address: string,
  name: string,
  network: Network,
): Promise<JsonObject> {
  if (!isNpmName(name))
    throw new DataError('malformed', 'the name is not a valid package name', { path: name });
  const { body } = await request(network, `${address}/${name.replace('/', '%2f')}`, {
    service: new URL(address).host,
    headers: { accept: 'application/json' },
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    attempts: 2,
    sameOriginOnly: true,
  });
  const metadata = parseJson(body, name);
  if (isObject(metadata)) return metadata;
  throw new DataError('malformed', 'the registry response is not an object', { path: name });
}
