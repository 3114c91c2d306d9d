/** Returns a text without percent escapes: `@babel/core` for `%40babel/core`. Returns undefined for an invalid escape. */
export function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
