import parse from 'spdx-expression-parse';

/** Longest expression that is parsed, in characters: the parser is recursive. */
const MAX_EXPRESSION_LENGTH = 1000;

/** Whether a licence text is an SPDX expression, of licences and exceptions that SPDX knows. */
export function isSpdxExpression(text: string): boolean {
  if (text.length > MAX_EXPRESSION_LENGTH) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
