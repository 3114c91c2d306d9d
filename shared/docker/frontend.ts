import type { Span } from '../json/text-places.ts';
import { physicalLines } from './physical-lines.ts';

/** The image that BuildKit runs to read a Dockerfile. */
export interface Frontend {
  readonly image: string;
  readonly span: Span;
  /** Line number, starting at 1. */
  readonly line: number;
}

/**
 * Returns the frontend of a Dockerfile. BuildKit looks for it in three places: directives that start with `#`,
 * directives that start with `//`, and a JSON object. A first line that starts with `#!` is skipped.
 *
 * @see https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/directives.go
 */
export function frontendOf(text: string): Frontend | undefined {
  return inDirectives(text, '#') ?? inDirectives(text, '//') ?? inObject(text);
}

function inDirectives(text: string, mark: string): Frontend | undefined {
  for (const { text: row, start, line } of physicalLines(text)) {
    if (line === 1 && row.startsWith('#!')) continue;
    const match = DIRECTIVE.exec(row);
    if (match === null || match[1] !== mark) return undefined;
    const [whole = '', , name = '', image = ''] = match;
    if (name.toLowerCase() === 'syntax') {
      const end = start + whole.length;
      return { image, span: { start: end - image.length, end }, line };
    }
  }
  return undefined;
}

/** Matches a directive up to the first word of its value. */
const DIRECTIVE = /^\s*(#|\/\/)\s*([a-z][a-z0-9]*)\s*=\s*([^\s]+)/i;

function inObject(text: string): Frontend | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  const match = /"syntax"\s*:\s*"([^"\s\\]+)/i.exec(text);
  if (match === null) return undefined;
  const [whole, image = ''] = match;
  const end = match.index + whole.length;
  const line = text.slice(0, end).split('\n').length;
  return { image, span: { start: end - image.length, end }, line };
}
