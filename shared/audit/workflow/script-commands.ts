/**
 * Returns the commands of a script, split at line breaks, `;`, `&&` and `||` outside of quotes. Pipes do not split a
 * command. A command includes its here-documents, and comments are omitted.
 */
export function scriptCommands(script: string): readonly string[] {
  const commands: string[] = [];
  let command = '';
  const end = () => {
    if (command.trim() !== '') commands.push(command.trim());
    command = '';
  };
  let marks: string[] = [];
  for (let at = 0; at < script.length; ) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(script)?.[0];
    const piece = match ?? script.charAt(at);
    at += piece.length;
    if (piece === '\n' && marks.length > 0) {
      const stop = documentsEnd(script, at, marks);
      command += `\n${script.slice(at, stop)}`;
      at = stop;
      marks = [];
    }
    if (/^(?:\r?\n|;|&&|\|\|)$/.test(piece)) end();
    else if (match?.startsWith('#') !== true) command += /^[\\`^]\r?\n$/.test(piece) ? ' ' : piece;
    const mark = /^<<-?[ \t]*["'\\]?(\w+)/.exec(piece)?.[1];
    if (mark !== undefined) marks.push(mark);
  }
  end();
  return commands;
}

/**
 * Matches the start of a here-document, a quoted string, a comment after white space, a continued line, a separator, or
 * other text.
 */
const PIECE =
  /<<<|<<-?[ \t]*["'\\]?\w+["']?|"(?:[^"\\]|\\[\s\S])*"|'[^']*'|(?<=^|\s)#[^\n]*|[\\`^]\r?\n|\\.|\r?\n|;|&&|\|\||[^\s\\;&|"'#<`^]+|\s/y;

/** Returns the offset of the end of the here-documents that start at an offset. */
function documentsEnd(script: string, from: number, marks: readonly string[]): number {
  let at = from;
  for (const mark of marks) {
    while (at < script.length) {
      const next = script.indexOf('\n', at);
      const line = script.slice(at, next === -1 ? script.length : next);
      at = next === -1 ? script.length : next + 1;
      if (line.trim() === mark) break;
    }
  }
  return at;
}
