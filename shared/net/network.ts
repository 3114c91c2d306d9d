/** Everything that a request depends on. `now` returns milliseconds since 1970. */
export interface Network {
  readonly fetch: Fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** Returns a random number from 0 up to but not including 1, to vary delays. */
  readonly random: () => number;
  readonly now: () => number;
}

/** The dependencies for waiting between attempts: the clock and the source of random numbers. */
export type Clock = Pick<Network, 'sleep' | 'random' | 'now'>;

/**
 * The subset of fetch that Assay uses. Both `globalThis.fetch` and `httpFetch` implement it. `httpFetch` starts
 * faster.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** A redirect is returned as a response, so that the caller can check the redirect before following it. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: AnswerBody | null;
}

/**
 * Headers of a response. `get` returns a header by its name, ignoring letter case. Repeated headers are joined with
 * commas.
 */
export interface AnswerHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
}

/** Body of a response. It must be read once or canceled. Otherwise, it keeps its connection open. */
export interface AnswerBody extends AsyncIterable<Uint8Array> {
  cancel(): Promise<void>;
}
