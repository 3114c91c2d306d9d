/** Text that replaces a secret. */
const STARS = '***';

/** Minimum length of a masked line. A shorter line of a secret, such as `{`, is everywhere and hides nothing. */
const MIN_LINE_LENGTH = 4;

/** Remembers secrets, and removes them and their lines from text. */
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
      // Longest first, because a secret may contain another.
      const ordered = [...secrets].sort((a, b) => b.length - a.length);
      return ordered.reduce((rest, secret) => rest.replaceAll(secret, STARS), text);
    },
  };
}
