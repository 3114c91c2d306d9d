/** What a request needs of the world. `now` is in milliseconds since 1970. */
export interface Network {
  readonly fetch: Fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
  readonly now: () => number;
}

/** Time and chance: what waiting between attempts needs. */
export type Clock = Pick<Network, 'sleep' | 'random' | 'now'>;

/** The part of fetch that is used here: `globalThis.fetch` is one, and `httpFetch` one that starts faster. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** A redirect is an answer: whoever follows it looks at it first. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: AnswerBody | null;
}

/** By name, in any case; those that came more than once are one, with commas between. */
export interface AnswerHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
}

/** Read once, or cancelled: one that is left alone keeps its connection. */
export interface AnswerBody extends AsyncIterable<Uint8Array> {
  cancel(): Promise<void>;
}
