/** Maximum length of a vector, in characters; a full CVSS 4.0 vector has about 200. */
const MAX_VECTOR_LENGTH = 512;

/** Returns the metrics of a vector such as `AV:N/AC:L`; undefined if it is not a vector or repeats a metric. */
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

/** Weights by metric value, such as N 0.85, L 0.62. */
export type Weights = ReadonlyMap<string, number>;

export function weights(values: Readonly<Record<string, number>>): Weights {
  return new Map(Object.entries(values));
}
