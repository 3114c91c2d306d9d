import type { FileRole } from '../ecosystems/ecosystem.ts';
import type { Problem } from '../model/inventory.ts';

/** Markers of a git conflict, seven characters long. */
const CONFLICT_MARKS = ['<<<<<<<', '>>>>>>>', '|||||||'];

/**
 * Returns why a file pins nothing: it contains an unresolved merge, or it is an empty lockfile. Line-based readers
 * would find no packages in it, and YAML readers would accept both sides of a conflict.
 */
export function unsettled(
  { path, bytes }: { readonly path: string; readonly bytes: Buffer },
  role: FileRole | undefined,
): Problem | undefined {
  if (role === undefined) return undefined;
  const line = conflictLine(bytes);
  if (line !== undefined) {
    const message = 'merge conflict in the file. Fix: resolve it, then let the tool write the file';
    return { code: 'malformed', message, path, line };
  }
  if (role === 'manifest' || !isBlank(bytes)) return undefined;
  const message = 'the lockfile is empty. Fix: write it with the package manager, or delete it';
  return { code: 'not-a-lockfile', message, path };
}

/** Returns the line of the first conflict marker, from 1. */
function conflictLine(bytes: Buffer): number | undefined {
  const offsets = CONFLICT_MARKS.flatMap((mark) => markAt(bytes, mark) ?? []);
  if (offsets.length === 0) return undefined;
  let line = 1;
  const end = Math.min(...offsets);
  for (let at = bytes.indexOf('\n'); at !== -1 && at < end; at = bytes.indexOf('\n', at + 1))
    line++;
  return line;
}

/** Finds a line that starts with the marker, followed by nothing or a space. */
function markAt(bytes: Buffer, mark: string): number | undefined {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    const before = bytes[at - 1];
    const behind = bytes.toString('latin1', at + mark.length, at + mark.length + 1);
    if ((at === 0 || before === LINE_FEED) && /^\s?$/.test(behind)) return at;
  }
  return undefined;
}

const LINE_FEED = 0x0a;

/** Maximum length of white space checked; a larger file is not empty by accident. */
const MAX_BLANK = 64 * 1024;

function isBlank(bytes: Buffer): boolean {
  return bytes.length <= MAX_BLANK && bytes.toString('latin1').trim() === '';
}
