import { DataError, RemoteError, TrustError, UserError } from '../../shared/errors/errors.ts';
import type { FetchAnswer, Network } from '../../shared/net/network.ts';
import { anonymous } from '../../shared/oci/credentials.ts';
import type { ImageStoreDependencies } from '../../shared/oci/open-image-store.ts';
import type { Seed } from './seeds.ts';

/** A reader of untrusted bytes. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly Seed[];
  /** Reads `bytes` in place of the seed. Any error for which `isExpected` returns false is a defect. */
  run(bytes: Buffer, seed: Seed): void | Promise<void>;
}

/** Returns true if an error reports invalid input, which is the only kind that a reader is allowed to throw. */
export function isExpected(error: unknown): boolean {
  return (
    error instanceof DataError ||
    error instanceof UserError ||
    error instanceof RemoteError ||
    error instanceof TrustError
  );
}

/** Name of this reader if several readers use the same bytes. */
export function unlessRefused(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!isExpected(error)) throw error;
  }
}

export function textSeed(text: string, path = 'text'): Seed {
  return { path, bytes: Buffer.from(text) };
}

/** Creates a network on which `answer` responds to every request without delay. */
export function answering(answer: (url: string) => Partial<StubAnswer>): Network {
  return {
    fetch: async (url) => fetchAnswer({ status: 200, headers: {}, body: '', ...answer(url) }),
    sleep: async () => undefined,
    random: () => 0,
    now: () => 0,
  };
}

/** No other service exists, neither a registry nor a daemon. */
export const NO_WORLD: ImageStoreDependencies = {
  network: answering(() => ({ status: 404 })),
  credentials: anonymous,
  exec: async () => ({ exitCode: 1, stderr: 'no daemon' }),
  temporaryFolder: '',
};

interface StubAnswer {
  readonly status: number;
  /** Headers by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

function fetchAnswer({ status, headers, body }: StubAnswer): FetchAnswer {
  const values = new Map(Object.entries(headers));
  return {
    status,
    headers: {
      get: (name) => values.get(name.toLowerCase()) ?? null,
      [Symbol.iterator]: () => values.entries(),
    },
    body: {
      cancel: async () => undefined,
      async *[Symbol.asyncIterator]() {
        yield Buffer.from(body);
      },
    },
  };
}
