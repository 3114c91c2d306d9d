import type { Severity } from '../model/finding.ts';

/**
 * A part of a line in a report. The strings are raw data. Each renderer (Markdown, HTML or terminal) escapes them for
 * its own format.
 */
export type Span =
  | { readonly as: 'text'; readonly text: string; readonly url?: string | undefined }
  | { readonly as: 'strong'; readonly text: string }
  /** Text that readers might want to copy, such as names, versions and paths. */
  | {
      readonly as: 'code';
      readonly text: string;
      readonly url?: string | undefined;
      /** Index of the first bold character. Absent if no character is bold. */
      readonly boldFrom?: number;
    }
  /** An ID. A terminal and a page never break it into two lines. */
  | { readonly as: 'id'; readonly text: string; readonly url?: string | undefined }
  /** Text in a smaller size, on a separate line below the other spans. */
  | { readonly as: 'note'; readonly text: string; readonly url?: string | undefined }
  /** Like `note`, but with code and several links. */
  | { readonly as: 'small'; readonly line: Line }
  /** A command to copy, on a separate line below the other spans. A command with a label is collapsed under it. */
  | { readonly as: 'command'; readonly text: string; readonly label?: string }
  | { readonly as: 'break' }
  | { readonly as: 'severity'; readonly severity: Severity; readonly label: string };

/** A line of spans that are joined without separators. */
export type Line = readonly Span[];

interface BlockHead {
  readonly title: string;
  /** True if the block is collapsed under its title. */
  readonly isFolded: boolean;
  /** The noun for one row, in the singular: `finding` for "12 more findings". */
  readonly noun: string;
}

export type Block =
  | (BlockHead & {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    })
  | (BlockHead & { readonly kind: 'list'; readonly items: readonly Line[] });

/**
 * Maximum length of a command, in characters. Reports omit longer commands, because a shortened command would be wrong.
 */
export const MAX_COMMAND = 1_000;

export function text(content: string, url?: string): Span {
  return { as: 'text', text: content, url };
}

export function strong(content: string): Span {
  return { as: 'strong', text: content };
}

export function code(content: string, url?: string): Span {
  return { as: 'code', text: content, url };
}

/** Maximum number of spans in a message. Renderers limit the length of each span, but not of the whole message. */
const MAX_MESSAGE_SPANS = 20;

/** Returns a message as spans, in which text between backticks is code. */
export function message(content: string): Line {
  const parts = content.split(/(`[^`]+`)/).filter((part) => part !== '');
  if (parts.length > MAX_MESSAGE_SPANS) return [text(content)];
  return parts.map((part) => (/^`.+`$/s.test(part) ? code(part.slice(1, -1)) : text(part)));
}

export function id(content: string, url?: string): Span {
  return { as: 'id', text: content, url };
}

export function note(content: string, url?: string): Span {
  return { as: 'note', text: content, url };
}

export function small(...line: Line): Span {
  return { as: 'small', line };
}

export const BREAK: Span = { as: 'break' };

/** Returns the number of rows or items in a block. */
export function blockSize(block: Block): number {
  return block.kind === 'table' ? block.rows.length : block.items.length;
}
