/** A passage of English text in a project file. */
export interface Passage {
  readonly kind: 'comment' | 'message' | 'help' | 'test' | 'prose';
  readonly path: string;
  /** Line number, starting at 1. */
  readonly line: number;
  readonly text: string;
}

/** Matches a string literal or a template literal on one line. */
const STRING = /(?<![\w)\]])(['`])((?:\\.|(?!\1)[^\\])*)\1/g;

const COMMENT_LINE = /^\s*(?:\/\*\*?|\*(?!\/)|\/\/)\s?/;

/** Matches the start of a comment that is an instruction to a tool and not meant for readers. */
const DIRECTIVE = /^(?:biome-ignore|@ts-|eslint|@jest|<reference)/;

/** Returns the comments, messages and test names in a TypeScript file. */
export function passagesOfSource(path: string, source: string): readonly Passage[] {
  const lines = source.split('\n');
  return [...commentsIn(path, lines), ...stringsIn(path, lines)];
}

/**
 * Returns the paragraphs, list items and table rows in a Markdown file. Code blocks are omitted, because they are not
 * English.
 */
export function passagesOfMarkdown(path: string, source: string): readonly Passage[] {
  let isCode = false;
  return source.split('\n').flatMap((text, index) => {
    const isFence = /^\s*```/.test(text);
    if (isFence) isCode = !isCode;
    if (isCode || isFence || text.trim() === '') return [];
    return [{ kind: 'prose', path, line: index + 1, text: withoutCode(text) } as const];
  });
}

/** Returns the comments in a file. The lines of each comment are joined. */
function commentsIn(path: string, lines: readonly string[]): readonly Passage[] {
  const comments: { line: number; text: string[] }[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const mark = COMMENT_LINE.exec(line)?.[0];
    if (mark === undefined) {
      isOpen = false;
      continue;
    }
    const text = line.slice(mark.length).replace(/\s*\*\/\s*$/, '');
    const continues = isOpen && !mark.trimStart().startsWith('/*');
    if (continues) comments.at(-1)?.text.push(text);
    else comments.push({ line: index + 1, text: [text] });
    isOpen = !line.includes('*/');
  }
  return comments
    .map(
      ({ line, text }) =>
        ({ kind: 'comment', path, line, text: withoutCode(text.join(' ').trim()) }) as const,
    )
    .filter(({ text }) => text !== '' && !DIRECTIVE.test(text));
}

function stringsIn(path: string, lines: readonly string[]): readonly Passage[] {
  return lines.flatMap((line, index) => {
    if (COMMENT_LINE.test(line) || /^\s*(?:import|export .* from)\b/.test(line)) return [];
    return [...line.matchAll(STRING)]
      .map((match) => ({ text: match[2] ?? '', before: line.slice(0, match.index) }))
      .filter(({ text }) => isEnglish(text))
      .map(({ text, before }) => ({
        kind: kindOf(before, path),
        path,
        line: index + 1,
        text: withoutCode(text.replace(/\$\{[^}]*\}/g, '…')),
      }));
  });
}

/**
 * Returns true if a string has at least three words, at least one of them in lower case, and no characters that occur
 * only in code.
 */
function isEnglish(text: string): boolean {
  return (
    /(?:[A-Za-z’'`]+[ ,.:]+){2}[A-Za-z]/.test(text) &&
    /[a-z]/.test(text) &&
    !/[{}<>]|=>|\\n/.test(text.replace(/\$\{[^}]*\}/g, ''))
  );
}

function kindOf(before: string, path: string): Passage['kind'] {
  if (/\bhelp:\s*$/.test(before)) return 'help';
  return path.startsWith('test/') && /\b(?:it|test|describe\w*|itWith)\(.*$/.test(before)
    ? 'test'
    : 'message';
}

/**
 * Replaces code spans with `…`, because their spelling cannot be changed. Does the same with the official name of the
 * European Union Public Licence.
 */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '`…`').replace(/European Union Public Licence/g, '…');
}
