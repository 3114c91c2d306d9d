import type { Span } from '../json/text-places.ts';
import { skipDoubleQuotes, skipSingleQuotes } from './shell-skip.ts';

/** The start of a here-document: `<<EOF`, `<<-EOF` or `<<"EOF"`. */
export interface OpenHeredoc {
  readonly name: string;
  /** True for `<<-`, which removes leading tabs. */
  readonly stripsTabs: boolean;
  /** False if the name is quoted, so that variables are not expanded. */
  readonly isExpanded: boolean;
}

/** A here-document. The span contains the lines between the two markers. */
export interface Heredoc extends OpenHeredoc, Span {
  readonly text: string;
}

/** Matches instructions that accept here-documents. */
const WITH_DOCUMENTS = /^(?:ONBUILD[ \t]+)?(?:RUN|COPY|ADD)[ \t]/i;

/** Matches the start of a here-document (`<<EOF`) that is a separate word. */
const START = /^\d*<<(-?)(["']?)([A-Za-z0-9_.-]+)\2(?=$|[\s;|&><)])/;

/** Returns the here-documents that an instruction opens, in order. */
export function openHeredocs(text: string): OpenHeredoc[] {
  if (!text.includes('<<') || !WITH_DOCUMENTS.test(text)) return [];
  const found: OpenHeredoc[] = [];
  let at = 0;
  while (at < text.length) {
    const match = startsWord(text, at) ? START.exec(text.slice(at, at + MAX_START)) : null;
    if (match !== null) {
      const [, dash, quote, name = ''] = match;
      found.push({ name, stripsTabs: dash === '-', isExpanded: quote === '' });
    }
    at = match === null ? endOfPart(text, at) : at + match[0].length;
  }
  return found;
}

/** Maximum length of the start of a here-document, in characters. */
const MAX_START = 200;

function startsWord(text: string, at: number): boolean {
  return /[\d<]/.test(text.charAt(at)) && /\s/.test(text.charAt(at - 1));
}

/**
 * Returns the offset after the part that starts at `at`. A part is a quoted string, an escaped character, or a single
 * character.
 */
function endOfPart(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '\\') return at + 2;
  if (character === "'") return skipSingleQuotes(text, at);
  return character === '"' ? skipDoubleQuotes(text, at) : at + 1;
}
