/** Returns true if a version comes before another: `1.9` comes before `1.10`. */
export function isBefore(version: string, other: string): boolean {
  const [major = 0, minor = 0] = numbersOf(version);
  const [otherMajor = 0, otherMinor = 0] = numbersOf(other);
  return major === otherMajor ? minor < otherMinor : major < otherMajor;
}

function numbersOf(version: string): readonly number[] {
  return version
    .replace(/^v/, '')
    .split('.', 2)
    .map((part) => Number.parseInt(part, 10) || 0);
}
