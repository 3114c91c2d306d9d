/**
 * Parses `GITHUB_OUTPUT`, `GITHUB_ENV` and `GITHUB_STATE` as actions/runner does (`FileCommandManager.cs`) on Linux,
 * where only LF ends a line.
 * @throws {Error} with the message of the runner, which fails the step.
 */
export function parseKeyValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      values.set(requireName(line.slice(0, equals), line), line.slice(equals + 1));
    } else if (heredoc !== -1) {
      const name = requireName(line.slice(0, heredoc), line);
      const delimiter = requireName(line.slice(heredoc + 2), line);
      const end = findDelimiter(lines, index + 1, delimiter);
      values.set(name, textBetween(lines, index + 1, end));
      index = end;
    } else throw new Error(`Invalid format '${line}'`);
  }
  return values;
}

interface Line {
  readonly text: string;
  readonly isEnded: boolean;
}

function linesOf(text: string): readonly Line[] {
  const parts = text.split('\n');
  const lines = parts.map((part, index) => ({ text: part, isEnded: index < parts.length - 1 }));
  // Text after the last line break is a line only if it is not empty.
  return lines.filter((line) => line.isEnded || line.text !== '');
}

function requireName(name: string, line: string): string {
  if (name === '')
    throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
  return name;
}

function findDelimiter(lines: readonly Line[], from: number, delimiter: string): number {
  for (let index = from; index < lines.length; index += 1) {
    if (lines[index]?.text === delimiter) return index;
    if (lines[index]?.isEnded === false) break;
  }
  if (lines.at(-1)?.isEnded === false && from < lines.length) {
    throw new Error('Invalid value. EOF marker missing new line.');
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
}

function textBetween(lines: readonly Line[], from: number, end: number): string {
  return lines
    .slice(from, end)
    .map((line) => line.text)
    .join('\n');
}
