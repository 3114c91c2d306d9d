/** Maps offsets in the decoded text of a YAML scalar to offsets in the file. */
import type { Span } from '../../json/text-places.ts';
import type { YamlScalar } from '../../json/yaml-tree.ts';

/**
 * Returns a function that converts a range in the decoded text to a range in the file. An escape is several characters
 * in the file, and the range starts at the first of them.
 */
export function scalarPlaces(source: string, scalar: YamlScalar): (span: Span) => Span {
  const raw = source.slice(scalar.span.start, scalar.span.end);
  // Most callers find nothing in the text and therefore do not need offsets.
  let offsets: Uint32Array | undefined;
  const at = (offset: number) => {
    offsets ??= rawOffsets(raw, scalar.text);
    return scalar.span.start + (offsets[Math.min(offset, scalar.text.length)] ?? raw.length);
  };
  return ({ start, end }) => ({
    start: at(start),
    end: end > start ? at(end - 1) + 1 : at(start),
  });
}

/** Returns the offset in `raw` of each character of `text`. The last entry is the offset at which `text` ends. */
function rawOffsets(raw: string, text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    from = nextOffset(raw, from, text.charAt(at));
    offsets[at] = Math.min(from, raw.length);
    from++;
  }
  offsets[text.length] = Math.min(from, raw.length);
  return offsets;
}

/**
 * Returns the offset of the next character in the file. A space in the text can be a line break with indentation in the
 * file.
 */
function nextOffset(raw: string, from: number, character: string): number {
  let at = from;
  const isSpace = character === ' ' || character === '\n';
  while (at < raw.length && raw.charAt(at) !== character) {
    const found = raw.charAt(at);
    if (isSpace && (found === '\n' || found === '\\')) return at;
    if (!/[\s"'\\]/.test(found)) return at;
    at++;
  }
  return at;
}
