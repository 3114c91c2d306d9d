/** A text with its `${names}` replaced; undefined when one of them is not known. */
export type Interpolate = (text: string) => string | undefined;

/** `${name}` without another inside. */
const EXPRESSION = /\$\{([^${}]*)\}/g;

/** Longest value believed; names and versions are shorter, and a bomb made of properties is not. */
const MAX_LENGTH = 1024;

/** Properties that name each other in a chain; people write three. */
const MAX_DEPTH = 50;

/**
 * Replaces `${names}` by values that may have names in them themselves. Each value is worked out once, so
 * the time is linear in their number; a value that names itself is not known.
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
    // Until it is worked out: what meets it again meets itself.
    known.set(name, undefined);
    const stated = statedValue(name);
    const value = stated === undefined ? undefined : replace(stated, depth + 1);
    known.set(name, value);
    return value;
  };
  return (text) => replace(text, 0);
}
