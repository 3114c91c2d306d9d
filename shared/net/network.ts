/** Everything a request depends on. `now` is in milliseconds since 1970. */
export interface Network {
  readonly fetch: Fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** A number from 0 up to 1, for jitter. */
  readonly random: () => number;
  readonly now: () => number;
}

/** The time and randomness needed to wait between attempts. */
export type Clock = Pick<Network, 'sleep' | 'random' | 'now'>;

/** The subset of fetch that Assay uses. `globalThis.fetch` implements it; `httpFetch` does too and starts faster. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** A redirect is returned as a response, so that the caller can check it before following it. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: AnswerBody | null;
}

/** Returns a header by its case-insensitive name. Repeated headers are joined with commas. */
export interface AnswerHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
}

/** Must be read once or canceled; otherwise it keeps its connection open. */
export interface AnswerBody extends AsyncIterable<Uint8Array> {
  cancel(): Promise<void>;
}
