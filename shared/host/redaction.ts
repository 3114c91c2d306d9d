/** Text that is printed in place of a secret. */
const STARS = '***';

/**
 * Minimum length of a masked line, in characters. A secret can have shorter lines, such as `{`. They also occur in
 * other text, so masking them would not hide anything.
 */
const MIN_LINE_LENGTH = 4;

/** Returns an object that stores secrets, and masks them and their lines in text. */
export function createRedaction() {
  const secrets = new Set<string>();
  return {
    add(secret: string): void {
      const whole = secret.trim();
      if (whole === '') return;
      secrets.add(whole);
      for (const line of whole.split(/\r?\n/)) {
        if (line.trim().length >= MIN_LINE_LENGTH) secrets.add(line.trim());
      }
    },
    redact(text: string): string {
      // The longest secret comes first, because a secret can contain another one.
      const ordered = [...secrets].sort((a, b) => b.length - a.length);
      return ordered.reduce((rest, secret) => rest.replaceAll(secret, STARS), text);
    },
  };
}
