import type { Fetch, FetchAnswer } from '../../shared/net/network.ts';
import { jarOf } from './executables.ts';

/** The response to one request. A response without a body has the status 404. */
export interface BucketAnswer {
  readonly status?: number;
  readonly body?: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Responses by path, such as `/npm/all.zip`. */
export type BucketFiles = Readonly<Record<string, BucketAnswer>>;

export interface FakeBucket {
  readonly fetch: Fetch;
  /** Paths in the order of the requests. */
  readonly requests: string[];
}

/** Answers requests like a storage bucket. */
export function fakeBucket(files: BucketFiles): FakeBucket {
  const requests: string[] = [];
  const fetch: Fetch = async (url) => {
    const path = decodeURIComponent(new URL(url).pathname);
    requests.push(path);
    return answerOf(Object.hasOwn(files, path) ? files[path] : undefined);
  };
  return { fetch, requests };
}

function answerOf({ status, body, headers = {} }: BucketAnswer = {}): FetchAnswer {
  const bytes = Buffer.from(body ?? '');
  const all = new Map([['content-length', String(bytes.length)], ...Object.entries(headers)]);
  return {
    status: status ?? (body === undefined ? 404 : 200),
    headers: {
      get: (name) => all.get(name.toLowerCase()) ?? null,
      [Symbol.iterator]: () => all[Symbol.iterator](),
    },
    body: { ...chunksOf(bytes), cancel: async () => undefined },
  };
}

function chunksOf(bytes: Buffer) {
  return {
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    },
  };
}

/** Returns the archive of an ecosystem. */
export function archiveOf(records: readonly object[]): Buffer {
  return jarOf(
    records.map((record, at) => ({ name: `R-${at}.json`, content: JSON.stringify(record) })),
  );
}
