import type { EcosystemFile, FileRole } from '../ecosystems/ecosystem.ts';
import { isBinaryName, loneReturn } from '../ecosystems/text.ts';
import type { Problem } from '../model/inventory.ts';

/** Markers of a git merge conflict. Each has seven characters. */
const CONFLICT_MARKS = ['<<<<<<<', '>>>>>>>', '|||||||'];

/**
 * Returns the reason why a file does not pin versions: an unresolved merge conflict, a carriage return that does not end
 * a line, or an empty lockfile. In a file with a conflict, line-based parsers would find no packages, and YAML parsers
 * would accept both sides of the conflict.
 */
export function unsettled(
  { path, bytes, layer }: Pick<EcosystemFile, 'path' | 'bytes' | 'layer'>,
  role: FileRole | undefined,
): Problem | undefined {
  if (role === undefined) return undefined;
  const line = conflictLine(bytes);
  if (line !== undefined) {
    const message =
      'the file contains a merge conflict. Fix: resolve the conflict, then regenerate the file with the tool that wrote it';
    return { code: 'malformed', message, path, line };
  }
  const lone = loneReturn(bytes, 0);
  if (layer === undefined && lone !== -1 && !isBinaryName(path)) {
    const message = `the file contains a carriage return that does not end a line. Fix: remove it`;
    return { code: 'malformed', message, path, line: lineOf(bytes, lone) };
  }
  if (role === 'manifest' || !isBlank(bytes)) return undefined;
  const message =
    'the lockfile is empty. Fix: regenerate it with the package manager, or delete it';
  return { code: 'not-a-lockfile', message, path };
}

/** Returns the line number of the first conflict marker, starting at 1. */
function conflictLine(bytes: Buffer): number | undefined {
  const offsets = CONFLICT_MARKS.flatMap((mark) => markAt(bytes, mark) ?? []);
  if (offsets.length === 0) return undefined;
  return lineOf(bytes, Math.min(...offsets));
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf('\n'); at !== -1 && at < offset; at = bytes.indexOf('\n', at + 1))
    line++;
  return line;
}

/**
 * Returns the offset of the first line that starts with the marker. After the marker, the line must end or continue
 * with whitespace.
 */
function markAt(bytes: Buffer, mark: string): number | undefined {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    const before = bytes[at - 1];
    const behind = bytes.toString('latin1', at + mark.length, at + mark.length + 1);
    if ((at === 0 || before === LINE_FEED) && /^\s?$/.test(behind)) return at;
  }
  return undefined;
}

const LINE_FEED = 0x0a;

/** Maximum size of a file that is checked for being blank, in bytes. A larger file certainly has content. */
const MAX_BLANK = 64 * 1024;

function isBlank(bytes: Buffer): boolean {
  return bytes.length <= MAX_BLANK && bytes.toString('latin1').trim() === '';
}
