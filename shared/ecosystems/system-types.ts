/** purl types of the packages of operating systems. */
export const SYSTEM_TYPES: ReadonlySet<string> = new Set([
  'alpm',
  'apk',
  'deb',
  'ebuild',
  'opkg',
  'rpm',
]);
