/** A function that replaces each `${name}` in a string. Returns undefined if any of the names is unknown. */
export type Interpolate = (text: string) => string | undefined;

/** Matches `${name}` without another `${…}` inside. */
const EXPRESSION = /\$\{([^${}]*)\}/g;

/**
 * Maximum length of a value, in characters. Names and versions are shorter, but nested properties could expand
 * without limit.
 */
const MAX_LENGTH = 1024;

/** Maximum length of a chain of properties, each of which refers to the next. Chains in real files have up to three. */
const MAX_DEPTH = 50;

/**
 * Returns a function that replaces each `${name}` with its value, which can contain further names. Each value is
 * resolved only once, so the time grows linearly with the number of values. The value of a name that refers to itself
 * is unknown.
 */
export function interpolator(statedValue: (name: string) => string | undefined): Interpolate {
  const known = new Map<string, string | undefined>();
  const replace = (text: string, depth: number): string | undefined => {
    if (!text.includes('${')) return text;
    let isWhole = depth <= MAX_DEPTH;
    const result = text.replace(EXPRESSION, (_, name: string) => {
      const value = isWhole ? resolve(name, depth) : undefined;
      if (value === undefined) isWhole = false;
      return value ?? '';
    });
    return isWhole && result.length <= MAX_LENGTH && !result.includes('${') ? result : undefined;
  };
  const resolve = (name: string, depth: number): string | undefined => {
    if (known.has(name)) return known.get(name);
    // Sets the entry before its value is resolved. This detects a value that contains its own name.
    known.set(name, undefined);
    const stated = statedValue(name);
    const value = stated === undefined ? undefined : replace(stated, depth + 1);
    known.set(name, value);
    return value;
  };
  return (text) => replace(text, 0);
}
