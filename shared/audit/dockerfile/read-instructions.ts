import type { Span } from '../../json/text-places.ts';
import type { AuditFile } from '../area.ts';

/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly file: AuditFile;
  /** Name in upper case: `RUN`. */
  readonly name: string;
  /** The first line after the name, without spaces at its ends. */
  readonly rest: string;
  /** Range of the name. */
  readonly nameSpan: Span;
  /** Range of the first line. */
  readonly span: Span;
}

const LINE = /^([ \t]*)([A-Za-z]+)(?:[ \t]+(.*?))?[ \t]*\r?$/;

/** Returns the instructions of a Dockerfile, without their continued lines. */
export function readInstructions(file: AuditFile): readonly Instruction[] {
  const instructions: Instruction[] = [];
  let start = 0;
  let isContinued = false;
  for (const line of file.text.split('\n')) {
    const match = isContinued || line.trimStart().startsWith('#') ? null : LINE.exec(line);
    if (match !== null) instructions.push(instructionOf(match, start, file));
    if (!line.trimStart().startsWith('#')) isContinued = /\\[ \t]*\r?$/.test(line);
    start += line.length + 1;
  }
  return instructions;
}

function instructionOf(match: RegExpExecArray, start: number, file: AuditFile): Instruction {
  const [line, indent = '', name = '', rest = ''] = match;
  const nameStart = start + indent.length;
  return {
    file,
    name: name.toUpperCase(),
    rest,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    span: { start: nameStart, end: start + line.trimEnd().length },
  };
}
