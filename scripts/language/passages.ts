/** One piece of English in a file of the project. */
export interface Passage {
  readonly kind: 'comment' | 'message' | 'help' | 'test' | 'prose';
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A string literal, or the constant parts of a template, on one line. */
const STRING = /(?<![\w)\]])(['`])((?:\\.|(?!\1)[^\\])*)\1/g;

const COMMENT_LINE = /^\s*(?:\/\*\*?|\*(?!\/)|\/\/)\s?/;

/** A comment for a tool, not for people. */
const DIRECTIVE = /^(?:biome-ignore|@ts-|eslint|@jest|<reference)/;

/** Reads the comments, texts and names of tests of a TypeScript file. */
export function passagesOfSource(path: string, source: string): readonly Passage[] {
  const lines = source.split('\n');
  return [...commentsIn(path, lines), ...stringsIn(path, lines)];
}

/** Reads the paragraphs, list items and table rows of a Markdown file; fenced code is not English. */
export function passagesOfMarkdown(path: string, source: string): readonly Passage[] {
  let isCode = false;
  return source.split('\n').flatMap((text, index) => {
    const isFence = /^\s*```/.test(text);
    if (isFence) isCode = !isCode;
    if (isCode || isFence || text.trim() === '') return [];
    return [{ kind: 'prose', path, line: index + 1, text: withoutCode(text) } as const];
  });
}

/** Joins the lines of each comment. */
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

/** Three words or more, one of them in lower case, and nothing that only code has. */
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

/** Replaces names that are not ours to spell: those of code, and of the licenses of the European Union. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '`…`').replace(/European Union Public Licence/g, '…');
}
