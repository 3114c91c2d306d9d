/** One way in which the next matching requests go wrong. */
export interface FaultRule {
  /** The path starts so. */
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  /** How many requests it strikes; every one when left out. */
  readonly times?: number;
  /** Matching requests that pass first. */
  readonly after?: number;
  readonly fault: Fault;
}

export type Fault =
  /** An answer with this status instead of the service's own. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** The answer repeats how the request was authorized and its body, as some proxies do. */
      readonly reflects?: boolean;
    }
  /** No answer at all, until the server is closed. */
  | { readonly kind: 'hang' }
  /** The connection is cut before anything is done. */
  | { readonly kind: 'reset' }
  /** The connection is cut in the middle of the body. */
  | { readonly kind: 'cut' }
  /** The service's work is done, and then the connection is cut: the client cannot know. */
  | { readonly kind: 'lost-answer' };

export interface Faults {
  /** @returns Whether it has struck a request by now. */
  add(rule: FaultRule): () => boolean;
  clear(): void;
  /** The fault that strikes this request; counts it. */
  next(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; seen: number; hasStruck: boolean }[] = [];
  return {
    add: (rule) => {
      const entry = { rule, seen: 0, hasStruck: false };
      rules.push(entry);
      return () => entry.hasStruck;
    },
    clear: () => {
      rules = [];
    },
    next: (method, path) => {
      for (const entry of rules) {
        const { rule } = entry;
        if (!path.startsWith(rule.path) || (rule.method ?? method) !== method) continue;
        entry.seen += 1;
        const nth = entry.seen - (rule.after ?? 0);
        if (nth < 1 || nth > (rule.times ?? Number.POSITIVE_INFINITY)) continue;
        entry.hasStruck = true;
        return rule.fault;
      }
      return undefined;
    },
  };
}
