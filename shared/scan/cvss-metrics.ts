/** Longest vector that is read, in characters; a full one of CVSS 4.0 has some 200. */
const MAX_VECTOR_LENGTH = 512;

/** The metrics of a vector such as `AV:N/AC:L`; undefined when it is not one or names a metric twice. */
export function parseMetrics(vector: string): ReadonlyMap<string, string> | undefined {
  if (vector.length > MAX_VECTOR_LENGTH) return undefined;
  const metrics = new Map<string, string>();
  for (const part of vector.split('/')) {
    const [name = '', value = '', ...rest] = part.split(':');
    if (name === '' || value === '' || rest.length > 0 || metrics.has(name)) return undefined;
    metrics.set(name, value);
  }
  return metrics;
}

/** Numbers by a metric's value, such as N 0.85, L 0.62. */
export type Weights = ReadonlyMap<string, number>;

export function weights(values: Readonly<Record<string, number>>): Weights {
  return new Map(Object.entries(values));
}
