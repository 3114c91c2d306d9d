import { commandsIn } from './commands.ts';

interface Part {
  readonly index: number;
  readonly text: string;
}

/** Matches commands that download and run a script in one line. The lengths are limited, so that the time is linear. */
const RUN: readonly RegExp[] = [
  /\b(?:curl|wget)\b[^\n|;&]{0,400}\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:env\s+)?(?:\w+=\S+\s+)*(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k)?sh\b/g,
  /\b(?:curl|wget)\b[^\n|;&]{0,400}\|\s*(?:sudo\s+)?(?:python3?|node|perl|ruby)\b/g,
  /\b(?:ba|z|da|k)?sh\s+(?:-\S+\s+)*<\(\s*(?:curl|wget)\b[^\n)]{0,400}\)?/g,
  /\b(?:(?:ba|z|da|k)?sh\s+-\w*c|eval)\s+["']?\$\(\s*(?:curl|wget)\b[^\n)]{0,400}\)?/g,
  /\b(?:source|\.)\s+<\(\s*(?:curl|wget)\b[^\n)]{0,400}\)?/g,
  /\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|]{0,400}\|\s*(?:iex|Invoke-Expression)\b/gi,
  /\b(?:iex|Invoke-Expression)\b[^\n]{0,80}\b(?:DownloadString|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b/gi,
  /\bdeno\s+run\s+[^\n]{0,200}https?:\/\/\S+/g,
];

/** Every command that `RUN` matches contains one of these words. This quick check skips most scripts. */
const ANY_RUN = /curl|wget|iwr|irm|invoke-|iex|deno/i;

/** Returns the parts of a script that run what they download. */
export function downloadsRun(script: string): readonly Part[] {
  if (!ANY_RUN.test(script)) return [];
  const joined = script.replaceAll(/\\\r?\n/g, (match) => ' '.repeat(match.length));
  const found = RUN.flatMap((pattern) =>
    [...joined.matchAll(pattern)].map(({ index, 0: text }) => ({ index, text })),
  );
  if (found.length === 0) return [];
  const commands = commandsIn(joined);
  return found.filter(({ index }) => {
    const command = commands.findLast(({ start }) => start <= index);
    return !isPrinted(joined.slice(command?.start ?? index, index));
  });
}

/** Returns true for the start of a command that only prints its text, such as `echo "curl … | sh"`. */
function isPrinted(before: string): boolean {
  return /^(?:echo|printf)\s/.test(before) && !/\$\(|`/.test(before);
}
