/** A fault in the responses to the next matching requests. */
export interface FaultRule {
  /** Prefix of the path. */
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  /** Number of affected requests. The default is every request. */
  readonly times?: number;
  /** Number of matching requests that succeed first. */
  readonly after?: number;
  readonly fault: Fault;
}

export type Fault =
  /** Status code that is returned in place of the service's response. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** The response repeats the authorization and the body of the request, as some proxies do. */
      readonly reflects?: boolean;
    }
  /** Sends no response until the server is closed. */
  | { readonly kind: 'hang' }
  /** Breaks the connection before the request is carried out. */
  | { readonly kind: 'reset' }
  /** Breaks the connection in the middle of the body. */
  | { readonly kind: 'cut' }
  /** Carries out the request, and then breaks the connection, so that the client does not learn the result. */
  | { readonly kind: 'lost-answer' };

export interface Faults {
  /** @returns True if the fault has affected a request. */
  add(rule: FaultRule): () => boolean;
  clear(): void;
  /** Returns the fault for this request, and counts its use. */
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
