import { linesOf } from '../control-file.ts';

/** One directive of a `go.mod` or `go.work`, with its block's keyword when it stands in a block. */
export interface Directive {
  readonly line: number;
  readonly words: readonly string[];
  readonly isIndirect: boolean;
}

/** @see https://go.dev/ref/mod#go-mod-file-lexical */
export function* readDirectives(text: string): Generator<Directive> {
  let block: string | undefined;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const comment = row.indexOf('//');
    const code = (comment === -1 ? row : row.slice(0, comment)).trim();
    if (code === '') continue;
    if (code === ')') block = undefined;
    else if (code.endsWith('(')) block = code.slice(0, -1).trim();
    else {
      const words = code.split(/\s+/).map(unquoted);
      yield {
        line,
        words: block === undefined ? words : [block, ...words],
        isIndirect: isIndirect(row, comment),
      };
    }
  }
}

function isIndirect(row: string, comment: number): boolean {
  if (comment === -1) return false;
  const text = row.slice(comment + 2).trim();
  return text === 'indirect' || text.startsWith('indirect;');
}

function unquoted(word: string): string {
  const quote = word.charAt(0);
  const isQuoted = word.length > 1 && (quote === '"' || quote === '`') && word.endsWith(quote);
  return isQuoted ? word.slice(1, -1) : word;
}
