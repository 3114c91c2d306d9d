/**
 * Decodes the escapes in an MSBuild value, such as `%2e` for a dot.
 *
 * @see https://learn.microsoft.com/visualstudio/msbuild/msbuild-special-characters
 */
export function unescaped(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
