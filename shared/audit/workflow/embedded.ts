/** Finds `${{ … }}` in scalars. */
import type { Span } from '../../json/text-places.ts';
import type { YamlScalar } from '../../json/yaml-tree.ts';
import { type Expression, parseExpression } from './expression.ts';
import { scalarPlaces } from './scalar-text.ts';

/** One `${{ … }}`, or a condition without the braces. */
export interface Embedded {
  readonly scalar: YamlScalar;
  /** The range in the file, including the braces. */
  readonly span: Span;
  /** The range in the decoded text of the scalar, including the braces. */
  readonly inText: Span;
  /** The parsed expression. Undefined if GitHub would reject it. */
  readonly expression: Expression | undefined;
  /** Returns the range in the file for a node of `expression`. */
  place(span: Span): Span;
}

/** Returns the expressions in a scalar, in the order in which they occur. */
export function embeddedIn(
  source: string,
  scalar: YamlScalar,
  parse = parseExpression,
): readonly Embedded[] {
  if (!scalar.text.includes('${{')) return [];
  const place = scalarPlaces(source, scalar);
  const found: Embedded[] = [];
  for (let from = scalar.text.indexOf('${{'); from !== -1; ) {
    const end = endOf(scalar.text, from + 3);
    if (end === -1) {
      const inText = { start: from, end: scalar.text.length };
      found.push({ scalar, span: place(inText), inText, expression: undefined, place });
      break;
    }
    const inText = { start: from, end: end + 2 };
    const expression = parse(scalar.text.slice(from + 3, end));
    found.push({ scalar, span: place(inText), inText, expression, place: after(from + 3, place) });
    from = scalar.text.indexOf('${{', end + 2);
  }
  return found;
}

/** Returns the expression in a condition. GitHub evaluates the condition whether or not it is enclosed in `${{ }}`. */
export function conditionIn(
  source: string,
  scalar: YamlScalar,
  parse = parseExpression,
): readonly Embedded[] {
  if (scalar.text.includes('${{')) return embeddedIn(source, scalar, parse);
  const place = scalarPlaces(source, scalar);
  const inText = { start: 0, end: scalar.text.length };
  const expression = parse(scalar.text);
  return [{ scalar, span: place(inText), inText, expression, place }];
}

/** Returns `place` for ranges that are relative to the offset `start`. */
function after(start: number, place: Embedded['place']): Embedded['place'] {
  return (span) => place({ start: start + span.start, end: start + span.end });
}

/** Returns the offset of the closing braces. Braces in a string do not count. */
function endOf(text: string, from: number): number {
  let isString = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'") isString = !isString;
    else if (!isString && character === '}' && text.charAt(at + 1) === '}') return at;
  }
  return -1;
}
