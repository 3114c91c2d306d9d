const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Returns a size in decimal units, as registries show it: `48.3 MB`. */
export function byteSize(bytes: number): string {
  let unit = 0;
  let size = bytes;
  while (size >= 999.95 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return unit === 0
    ? `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
    : `${size.toFixed(1)} ${UNITS[unit]}`;
}
