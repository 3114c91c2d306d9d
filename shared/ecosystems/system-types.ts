/** Purl types of operating system packages. */
export const SYSTEM_TYPES: ReadonlySet<string> = new Set([
  'alpm',
  'apk',
  'deb',
  'ebuild',
  'opkg',
  'rpm',
]);
