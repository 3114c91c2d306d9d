/**
 * Parses a Dockerfile into instructions, and records the position of each part in the file. Source:
 * https://docs.docker.com/reference/dockerfile/
 */
import type { Span } from '../json/text-places.ts';
import { directivesOf } from './directives.ts';
import { type Heredoc, type OpenHeredoc, openHeredocs } from './heredocs.ts';
import { type Instruction, parseInstruction } from './instruction.ts';
import type { JoinedText } from './joined-text.ts';
import { type PhysicalLine, physicalLines } from './physical-lines.ts';

/** A comment, from its `#` to the end of its line. */
interface Comment extends Span {
  readonly text: string;
  readonly line: number;
}

export interface DockerfileText {
  readonly directives: ReadonlyMap<string, string>;
  readonly comments: readonly Comment[];
  readonly instructions: readonly Instruction[];
  /**
   * The line of an instruction whose here-document is not closed. The rest of the file after this line was not read.
   */
  readonly openLine?: number;
  /** The line of an instruction that was truncated because it is too long. */
  readonly cutLine?: number;
}

/**
 * Maximum length of an instruction, in characters. Longer instructions are truncated. Long `RUN` scripts have about
 * 20,000.
 */
const MAX_LENGTH = 64 * 1024;

interface OpenInstruction {
  readonly first: PhysicalLine;
  readonly parts: string[];
  readonly pieces: { at: number; source: number }[];
  readonly emptyLines: Span[];
  length: number;
  end: number;
}

/** Returns the instructions and the comments in a Dockerfile. Never throws. */
export function readDockerfile(text: string): DockerfileText {
  const directives = directivesOf(text);
  return { directives, ...new Reader(text, directives.get('escape') === '`' ? '`' : '\\').read() };
}

class Reader {
  readonly #text: string;
  readonly #mark: string;
  readonly #comments: Comment[] = [];
  readonly #instructions: Instruction[] = [];
  #open: OpenInstruction | undefined;
  #pending:
    | { joined: JoinedText; open: OpenInstruction; waiting: readonly OpenHeredoc[] }
    | undefined;
  #heredocs: Heredoc[] = [];
  #bodyStart = 0;
  #cutLine: number | undefined;

  constructor(text: string, mark: string) {
    this.#text = text;
    this.#mark = mark;
  }

  read(): Omit<DockerfileText, 'directives'> {
    for (const line of physicalLines(this.#text)) {
      if (this.#pending !== undefined) this.#heredocLine(line);
      else this.#instructionLine(line);
    }
    if (this.#open !== undefined) this.#close(this.#open);
    const openLine = this.#pending?.open.first.line;
    if (this.#pending !== undefined) this.#finish(this.#pending.joined, this.#pending.open);
    return {
      comments: this.#comments,
      instructions: this.#instructions,
      ...(openLine !== undefined && { openLine }),
      ...(this.#cutLine !== undefined && { cutLine: this.#cutLine }),
    };
  }

  #instructionLine(line: PhysicalLine): void {
    const indent = line.text.length - line.text.trimStart().length;
    if (line.text.charAt(indent) === '#') {
      const start = line.start + indent;
      this.#comments.push({ text: line.text.slice(indent), start, end: line.end, line: line.line });
      return;
    }
    if (indent === line.text.length) {
      this.#open?.emptyLines.push({ start: line.start, end: line.next });
      return;
    }
    const isFirst = this.#open === undefined;
    this.#open ??= openAt(line, indent);
    if (this.#add(this.#open, line, isFirst ? indent : 0)) return;
    this.#close(this.#open);
  }

  /** Adds a line to an instruction. Returns true if the instruction continues on the next line. */
  #add(open: OpenInstruction, line: PhysicalLine, from: number): boolean {
    const kept = line.text.trimEnd();
    const isContinued = endsWithContinuation(kept, this.#mark);
    const part = isContinued ? kept.slice(from, -1) : kept.slice(from);
    open.end = line.start + kept.length;
    if (open.length + part.length <= MAX_LENGTH) {
      open.pieces.push({ at: open.length, source: line.start + from });
      open.parts.push(part);
      open.length += part.length;
    } else this.#cutLine ??= open.first.line;
    return isContinued;
  }

  #close(open: OpenInstruction): void {
    this.#open = undefined;
    const joined = { text: open.parts.join(''), pieces: open.pieces };
    const waiting = openHeredocs(joined.text);
    if (waiting.length === 0) this.#finish(joined, open);
    else this.#pending = { joined, open, waiting };
    this.#bodyStart = -1;
  }

  #heredocLine(line: PhysicalLine): void {
    const { joined, open, waiting } = this.#pending ?? {};
    const current = waiting?.[this.#heredocs.length];
    if (joined === undefined || open === undefined || current === undefined) return;
    if (this.#bodyStart === -1) this.#bodyStart = line.start;
    const stated = current.stripsTabs ? line.text.replace(/^\t+/, '') : line.text;
    if (stated !== current.name) return;
    const text = this.#text.slice(this.#bodyStart, line.start);
    this.#heredocs.push({ ...current, text, start: this.#bodyStart, end: line.start });
    this.#bodyStart = -1;
    if (waiting?.length === this.#heredocs.length) this.#finish(joined, open);
  }

  #finish(joined: JoinedText, open: OpenInstruction): void {
    this.#instructions.push(
      parseInstruction(joined, {
        line: open.first.line,
        end: open.end,
        heredocs: this.#heredocs,
        emptyLines: open.emptyLines,
      }),
    );
    this.#pending = undefined;
    this.#heredocs = [];
  }
}

function openAt(first: PhysicalLine, indent: number): OpenInstruction {
  const end = first.start + indent;
  return { first, parts: [], pieces: [], emptyLines: [], length: 0, end };
}

/** Returns true if a line ends with an escape character that is not itself escaped. */
function endsWithContinuation(text: string, mark: string): boolean {
  return text.endsWith(mark) && text.charAt(text.length - 2) !== mark;
}
