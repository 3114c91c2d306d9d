import type { Severity } from '../model/finding.ts';

/**
 * What a report says, before it is Markdown, HTML or terminal text. Every string in it is as the data
 * gave it: each renderer escapes for its own place, and nothing else does.
 */
export type Span =
  | { readonly as: 'text'; readonly text: string; readonly url?: string | undefined }
  | { readonly as: 'strong'; readonly text: string }
  /** Names, versions and paths: what a person may want to copy. */
  | { readonly as: 'code'; readonly text: string; readonly url?: string | undefined }
  /** On its own line below, in smaller type. */
  | { readonly as: 'note'; readonly text: string }
  | { readonly as: 'severity'; readonly severity: Severity; readonly label: string };

/** A line of spans, with nothing between them. */
export type Line = readonly Span[];

interface BlockHead {
  readonly title: string;
  /** Shown closed, with the title to open it. */
  readonly isFolded: boolean;
  /** What one row is, in the singular, for "12 more findings". */
  readonly noun: string;
}

export type Block =
  | (BlockHead & {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    })
  | (BlockHead & { readonly kind: 'list'; readonly items: readonly Line[] });

export function text(content: string, url?: string): Span {
  return { as: 'text', text: content, url };
}

export function strong(content: string): Span {
  return { as: 'strong', text: content };
}

export function code(content: string, url?: string): Span {
  return { as: 'code', text: content, url };
}

export function note(content: string): Span {
  return { as: 'note', text: content };
}

/** How many rows or items a block has. */
export function blockSize(block: Block): number {
  return block.kind === 'table' ? block.rows.length : block.items.length;
}
