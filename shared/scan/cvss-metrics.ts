/** Maximum length of a vector, in characters. A complete CVSS 4.0 vector has about 200 characters. */
const MAX_VECTOR_LENGTH = 512;

/**
 * Returns the metrics in a vector such as `AV:N/AC:L`. Returns undefined if the text is not a vector or repeats a
 * metric.
 */
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

/** Weights for the values of a metric, such as 0.85 for N and 0.62 for L. */
export type Weights = ReadonlyMap<string, number>;

export function weights(values: Readonly<Record<string, number>>): Weights {
  return new Map(Object.entries(values));
}
