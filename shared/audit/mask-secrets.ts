import type { AreaHit } from './area.ts';

/** Minimum length of a text that is masked, in characters. Shorter texts are also parts of other words. */
const MIN_LENGTH = 6;

/** Maximum number of secrets that are searched in each text. */
const MAX_SECRETS = 10_000;

const MASK = '***';

/**
 * Returns a function that replaces the secrets at the places of hits. A rule about something else can quote a line that
 * contains a secret.
 */
export function secretMasker(hits: readonly AreaHit[]): (text: string) => string {
  const found = new Set<string>();
  for (const { file, hit } of hits.slice(0, MAX_SECRETS)) {
    const parts = file.text.slice(hit.at.start, hit.at.end).split(/\r?\n/);
    for (const part of parts.map((each) => each.trim())) {
      if (part.length >= MIN_LENGTH) found.add(part);
    }
  }
  // A longer secret can contain a shorter secret.
  const secrets = [...found].sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
}
