import { linesOf } from '../../binary/lines.ts';

/** One instruction of a Dockerfile, with its continuation lines joined. */
export interface Instruction {
  /** Name of the instruction, in upper case. */
  readonly name: string;
  readonly rest: string;
  /** Line number of the first line; the first line of the file is 1. */
  readonly line: number;
}

/**
 * Maximum length of an instruction, in characters. Instructions that name images are short, but `RUN` scripts can be
 * long.
 */
const MAX_LENGTH = 64 * 1024;

/** Instructions that accept here-documents (`<<EOF`). */
const WITH_DOCUMENTS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD']);

/**
 * Returns the instructions of a Dockerfile, without comments and without the text of here-documents.
 *
 * @see https://docs.docker.com/reference/dockerfile/#format
 */
export function* readInstructions(text: string): Generator<Instruction> {
  let ends: readonly string[] = [];
  let ended = 0;
  for (const { text: stated, line } of logicalLines(text)) {
    if (ended < ends.length) {
      if (stated === ends[ended]) ended++;
      continue;
    }
    const instruction = instructionOf(stated, line);
    ends = endsOfDocuments(instruction);
    ended = 0;
    yield instruction;
  }
}

/** Returns the image of the build frontend named by `# syntax=`. */
export function syntaxOf(text: string): string | undefined {
  return directive(text, 'syntax');
}

interface LogicalLine {
  readonly text: string;
  readonly line: number;
}

/** Returns the trimmed lines. Continuation lines are joined; empty lines and comments are removed. */
function* logicalLines(text: string): Generator<LogicalLine> {
  const mark = directive(text, 'escape') === '`' ? '`' : '\\';
  let parts: string[] = [];
  let length = 0;
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = row.trim();
    if (stated === '' || stated.startsWith('#')) continue;
    if (parts.length === 0) first = line;
    const isContinued = stated.endsWith(mark);
    length += stated.length;
    if (length <= MAX_LENGTH) parts.push(isContinued ? stated.slice(0, -1) : stated);
    if (isContinued) continue;
    yield { text: parts.join(' ').trim(), line: first };
    parts = [];
    length = 0;
  }
  if (parts.length > 0) yield { text: parts.join(' ').trim(), line: first };
}

/** Returns the value of a parser directive. Directives are comments at the top of the file, one per line. */
function directive(text: string, name: string): string | undefined {
  for (const row of linesOf(text)) {
    const match = /^#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(row);
    if (match === null) return undefined;
    if (match[1]?.toLowerCase() === name) return match[2];
  }
  return undefined;
}

function instructionOf(text: string, line: number): Instruction {
  const end = text.search(/\s/);
  if (end === -1) return { name: text.toUpperCase(), rest: '', line };
  return { name: text.slice(0, end).toUpperCase(), rest: text.slice(end).trim(), line };
}

/** Returns the delimiters of the here-documents of an instruction, in order. */
function endsOfDocuments({ name, rest }: Instruction): readonly string[] {
  if (!WITH_DOCUMENTS.has(name) || !rest.includes('<<')) return [];
  return [...rest.matchAll(/<<-?(["']?)([A-Za-z0-9_]+)\1/g)].map((match) => match[2] ?? '');
}
