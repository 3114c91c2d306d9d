/** What a request needs of the world. `now` is in milliseconds since 1970. */
export interface Network {
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
  readonly now: () => number;
}
