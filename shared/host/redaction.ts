/** What stands where a secret stood. */
const STARS = '***';

/** A shorter line of a secret of several lines, such as `{`, is everywhere and hides nothing. */
const MIN_LINE_LENGTH = 4;

/** Remembers secrets, and takes them and their lines out of text. */
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
      // The longest first: a secret may hold another one.
      const ordered = [...secrets].sort((a, b) => b.length - a.length);
      return ordered.reduce((rest, secret) => rest.replaceAll(secret, STARS), text);
    },
  };
}
