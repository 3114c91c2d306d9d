/**
 * Decodes the percent escapes in a string: `%40babel/core` becomes `@babel/core`. Returns undefined for an invalid
 * escape.
 */
export function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
