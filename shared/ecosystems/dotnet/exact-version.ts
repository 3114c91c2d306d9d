/** Returns the version that `1.0.0` or `[1.0.0]` pins. Returns undefined for a range, a wildcard or a property. */
export function exactVersion(version: string | undefined): string | undefined {
  const bare = version?.replace(/^\[([^,\]]*)\]$/, '$1');
  return bare === undefined || bare === '' || /[$*,[()]/.test(bare) ? undefined : bare.trim();
}
