/**
 * Returns the commands of a script. Splits the script at line breaks, `;`, `&&` and `||` outside of quotes, but not at
 * pipes. A command includes its here-documents. Comments are omitted.
 */
export function scriptCommands(script: string): readonly string[] {
  return separatedCommands(script).map(({ text }) => text);
}

export interface Command {
  readonly text: string;
  /** True after `&&` or `||`. */
  readonly isConditional: boolean;
}

/**
 * Returns the same commands as `scriptCommands`, and whether each command depends on the result of the previous
 * command. A command substitution such as `$(a; b)` is not split. If a bracket has no end, all brackets are ignored.
 */
export function separatedCommands(script: string): readonly Command[] {
  return split(script, BRACKET) ?? split(script, /^(?!)/g) ?? [];
}

const BRACKET = /\$?\(|\)/g;

/** Splits a script outside of brackets. Returns undefined if a bracket has no end. */
function split(script: string, brackets: RegExp): readonly Command[] | undefined {
  const commands: Command[] = [];
  let command = '';
  let isConditional = false;
  const end = (separator: string) => {
    const text = command.trim();
    command = '';
    if (text !== '') commands.push({ text, isConditional });
    // A line break directly after `&&` or `||` continues the list.
    if (text !== '' || /[&|;]/.test(separator)) isConditional = /[&|]/.test(separator);
  };
  let marks: string[] = [];
  let depth = 0;
  let isPiped = false;
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
      isPiped = false;
    }
    depth = depthAfter(piece, depth, brackets);
    const added = match?.startsWith('#') ? '' : piece.replace(/^[\\`^]\r?\n$/, ' ');
    // A line break after a pipe continues the command.
    if (depth === 0 && !isPiped && SEPARATOR.test(piece)) end(piece);
    else command += added;
    if (/\S/.test(added)) isPiped = added === '|';
    marks.push(...(/(?<=^<<-?[ \t]*["'\\]?)\w+/.exec(piece) ?? []));
  }
  end('');
  return depth > 0 ? undefined : commands;
}

const SEPARATOR = /^(?:\r?\n|;|&&|\|\|)$/;

/** Returns the number of open brackets of command substitutions after a piece of a script. */
function depthAfter(piece: string, before: number, brackets: RegExp): number {
  let depth = before;
  for (const [bracket] of /^["'#\\]/.test(piece) ? [] : piece.matchAll(brackets)) {
    if (bracket === ')') depth = Math.max(depth - 1, 0);
    else if (bracket === '$(' || depth > 0) depth += 1;
  }
  return depth;
}

/**
 * Matches the start of a here-document, a quoted string, a comment after white space, a continued line, a separator, or
 * other text.
 */
const PIECE =
  /<<<|<<-?[ \t]*["'\\]?\w+["']?|"(?:[^"\\]|\\[\s\S])*"|'[^']*'|(?<=^|\s)#[^\n]*|[\\`^]\r?\n|\\.|\r?\n|;|&&|\|\||[^\s\\;&|"'#<`^]+|\s/y;

/** Returns the offset at which the here-documents end. They start at `from`, and each of them ends at its mark. */
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

/** Maximum depth of nested command substitutions. Deeper substitutions are not read separately. */
const MAX_NESTED = 10;

interface Frame {
  /** The text of this level. `\0N\0` stands for the substitution `nested[N]`. */
  text: string;
  readonly nested: string[];
  quote: '' | '"' | "'";
  parentheses: number;
}

function newFrame(): Frame {
  return { text: '', nested: [], quote: '', parentheses: 0 };
}

/**
 * Returns the parts of a command whose text can reach its output unchanged. For example, `$A` cannot in
 * `echo "$A" | sha256sum`. Also omits tests, and commands that print only an address. Command substitutions are read as
 * commands of their own.
 */
export function uncleanedText(command: string): string {
  const frames = [newFrame()];
  const text = command.replaceAll('\0', '').replace(CLEANED_VARIABLE, '');
  for (const [piece] of text.matchAll(/\\[\s\S]|\$\(|[()"']|[^\\$()"']+|[\s\S]/g)) {
    const frame = frames.at(-1) ?? newFrame();
    if (piece === '$(' && frame.quote !== "'" && frames.length <= MAX_NESTED) {
      frames.push(newFrame());
    } else if (
      piece === ')' &&
      frame.quote === '' &&
      frame.parentheses === 0 &&
      frames.length > 1
    ) {
      closeFrame(frames);
    } else {
      frame.text += piece;
      follow(frame, piece);
    }
  }
  while (frames.length > 1) closeFrame(frames);
  return remaining(frames[0] ?? newFrame());
}

function closeFrame(frames: Frame[]): void {
  const closed = frames.pop();
  const outer = frames.at(-1);
  if (closed === undefined || outer === undefined) return;
  outer.text += `\0${outer.nested.length}\0`;
  outer.nested.push(`$(${remaining(closed)})`);
}

function follow(frame: Frame, piece: string): void {
  if (piece === '"' || piece === "'") {
    if (frame.quote === '') frame.quote = piece;
    else if (frame.quote === piece) frame.quote = '';
  } else if (frame.quote === '') {
    if (piece === '(' || piece === '$(') frame.parentheses += 1;
    if (piece === ')') frame.parentheses = Math.max(frame.parentheses - 1, 0);
  }
}

function remaining({ text, nested }: Frame): string {
  // The text of a here-document can look like commands, so it is kept as a whole.
  const kept = /(?<!<)<<(?!<)/.test(text)
    ? text
    : scriptCommands(text).map(uncleanedStages).join('\n');
  return kept.replace(/\0(\d+)\0/g, (_, at) => nested[Number(at)] ?? '');
}

function uncleanedStages(command: string): string {
  const stages = stagesOf(command);
  if (stages.length === 1 && TEST.test(command)) return '';
  const last = stages.findLastIndex((stage) => cleans(stage) || PRINTS_ADDRESS.test(stage));
  const after = stages.slice(last + 1);
  if (last === -1 || after.some((stage) => DECODES.test(stage))) return command;
  if (stages.slice(0, last).some((stage) => /^tee\b/.test(stage))) return command;
  const own = stages[last] ?? '';
  return [PRINTS_ADDRESS.test(own) ? '' : own.replace(INPUT, ''), ...after].join(' | ');
}

/** Splits a command at each `|` outside of quotes. */
function stagesOf(command: string): readonly string[] {
  const stages = [''];
  for (const [piece] of command.matchAll(STAGE_PIECE)) {
    if (piece === '|') stages.push('');
    else stages[stages.length - 1] += piece;
  }
  return stages.map((stage) => stage.trim());
}

const STAGE_PIECE = /"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|\||[^"'\\|]+|[\s\S]/g;

const TEST = /^(?:(?:if|elif|while|until|!)\s+)*(?:\[\[?|test)\s/;

const PRINTS_ADDRESS = /^gh\s+(?:pr|issue|release|gist|repo)\s+create\b/;

/** Matches the text that a command reads from `<<<`. */
const INPUT = /<<<\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/;

/** Matches the start of commands that print no special characters of their input. */
const CLEANERS = [
  /^tr\s+-(?:[cC][ds]?|d[cC]|s[cC])\s/,
  /^(?:(?:md5|sha\d+)sum|shasum|wc)\b/,
  /^grep\s+(?:-\w+\s+)*-\w*[cq]/,
  /^(?:base64|basenc)\b(?!.*\s(?:-\w*[dD]|--d))/,
  /^sed\s+(?:-[rE]\s+)*(?:-e\s+)?(['"])s(.)\[\^(?:\[:\w+:\]|[^\][$]){1,200}\][+*]?\2[\w.-]{0,20}\2g\1\s*(?:<<<|>|$)/,
  /^jq\s+(?:-\w+\s+)*['"]?(?:\.\s*\|\s*)?@(?:uri|base64)\b['"]?\s*(?:<<<|>|$)/,
];

function cleans(stage: string): boolean {
  return CLEANERS.some((pattern) => pattern.test(stage));
}

const DECODES = /^(?:base64|basenc)\b.*\s(?:-\w*[dD]|--d)|@base64d/;

/** Matches variables with a replacement such as `${TITLE//[^a-z]/}`, which leaves only the listed characters. */
const CLEANED_VARIABLE =
  /\$\{\w{1,200}\/\/\[\^[^\]}]{1,200}\]\/?[\w.-]{0,50}\}|\$(?:env:)?\w{1,200}"?\s{1,20}-replace\s{1,20}(['"])\[\^[^\]]{1,200}\][+*]?\1/gi;
