/** Returns the version that a text names alone: `1.0.0`, or `[1.0.0]`. A range, a wildcard or a property is undefined. */
export function exactVersion(version: string | undefined): string | undefined {
  const bare = version?.replace(/^\[([^,\]]*)\]$/, '$1');
  return bare === undefined || bare === '' || /[$*,[()]/.test(bare) ? undefined : bare.trim();
}
