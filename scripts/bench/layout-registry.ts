import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { serve } from '../../test/support/http-server.ts';
import { blobOf } from './layers.ts';

/** A registry on loopback that serves one image. */
export interface LayoutRegistry {
  /** Reference of the image to pull. */
  readonly image: string;
  close(): Promise<void>;
}

const CHUNK_BYTES = 64 * 1024;

/** Minimum delay, in milliseconds. A shorter delay is skipped, because timers are not more precise. */
const MIN_WAIT_MS = 2;

/** Serves the image in an OCI layout over HTTP. All clients together receive the given number of bytes per second. */
export async function startLayoutRegistry(
  layout: string,
  bytesPerSecond: number,
): Promise<LayoutRegistry> {
  const { manifests } = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'));
  const read = openLine(bytesPerSecond);
  const server = await serve(async ({ url = '' }, response) => {
    const [, kind, asked = ''] = /^\/v2\/image\/(manifests|blobs)\/(.+)$/.exec(url) ?? [];
    const digest = asked === 'latest' ? manifests[0].digest : asked;
    const path = blobOf(layout, digest);
    if (kind === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    // An early disconnect by a client is not an error.
    await pipeline(read(path), response).catch(() => undefined);
  });
  const { host } = new URL(server.url);
  return { image: `${host}/image:latest`, close: server.close };
}

/**
 * Returns a function that reads a file in chunks. It delays each chunk so that all calls together stay within the
 * bandwidth.
 */
function openLine(bytesPerSecond: number): (path: string) => AsyncGenerator<Buffer> {
  let freeAt = 0;
  return async function* read(path) {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      const now = performance.now();
      freeAt = Math.max(freeAt, now) + (chunk.length / bytesPerSecond) * 1_000;
      if (freeAt - now >= MIN_WAIT_MS) await setTimeout(freeAt - now);
      yield chunk;
    }
  };
}
