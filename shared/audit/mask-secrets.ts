import type { AreaHit } from './area.ts';

/** Minimum length of a masked secret, in characters. Shorter strings also occur in ordinary words. */
const MIN_LENGTH = 6;

const MASK = '***';

/**
 * Returns a function that masks the secrets at the locations of hits. It masks them wherever they occur in a string,
 * regardless of case. This is needed because other rules can quote a line that contains a secret. The time does not
 * depend on the number of secrets.
 */
export function secretMasker(hits: readonly AreaHit[]): (text: string) => string {
  const found = new Set<string>();
  for (const { file, hit } of hits) {
    const parts = file.text.slice(hit.at.start, hit.at.end).split(/\r?\n/);
    for (const part of parts.map((each) => lower(each.trim()))) {
      if (part.length >= MIN_LENGTH) found.add(part);
    }
  }
  // Longer secrets come first, because they can contain shorter ones.
  const secrets = [...found].sort((a, b) => b.length - a.length);
  const byStart = Map.groupBy(secrets, (secret) => secret.slice(0, MIN_LENGTH));
  return (text) => (byStart.size === 0 ? text : masked(text, byStart));
}

function masked(text: string, byStart: ReadonlyMap<string, readonly string[]>): string {
  const searched = lower(text);
  let shown = '';
  let [from, end] = [0, 0];
  for (let at = 0; at + MIN_LENGTH <= text.length; at++) {
    const same = byStart.get(searched.slice(at, at + MIN_LENGTH));
    const secret = same?.find((each) => searched.startsWith(each, at));
    if (secret === undefined) continue;
    // Secrets that overlap share a mask.
    if (end <= at) shown += text.slice(from, at) + MASK;
    end = Math.max(end, at + secret.length);
    from = end;
  }
  return shown + text.slice(from);
}

/** Returns the text in lowercase. Each character keeps its position. */
function lower(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
