import { hash } from 'node:crypto';
import {
  type LicenseTerm,
  MAX_EXPRESSION_LENGTH,
  namedToday,
  termOf,
} from '../licenses/license-term.ts';
import { idPart } from './spdx.ts';

/** A license in the form in which documents declare it. */
export interface DeclaredLicense {
  /** An SPDX expression. */
  readonly expression: string;
  /**
   * The original strings, by the `LicenseRef-…` references that replace them in the expression. They are in the order
   * of the expression.
   */
  readonly references: ReadonlyMap<string, string>;
}

/**
 * Returns a license as an SPDX expression. Names that SPDX knows are replaced with their current form: `GPL-2.0+`
 * becomes `GPL-2.0-or-later`. Every other name becomes a reference to the original string. If the result is not an
 * expression, the whole string becomes a single reference.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function declaredLicense(text: string, isKnown: Recognize = isExpression): DeclaredLicense {
  return expressionOf(text, new Map()) ?? withReferences(text, isKnown) ?? wholeAsReference(text);
}

export type DeclareLicense = (text: string) => DeclaredLicense;

/**
 * Returns a variant of `declaredLicense` that caches its results. Use it for one document, because the packages in a
 * document share licenses and names.
 */
export function declaredOnce(): DeclareLicense {
  const isKnown = remembering(isExpression);
  return remembering((text) => declaredLicense(text, isKnown));
}

/** Maximum number of cached results. Documents for the largest images contain a few hundred licenses. */
const MAX_REMEMBERED = 10_000;

function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text) ?? { answer: answer(text) };
    if (known.size < MAX_REMEMBERED) known.set(text, found);
    return found.answer;
  };
}

type Recognize = (name: string) => boolean;

function isExpression(name: string): boolean {
  return termOf(name) !== undefined;
}

/** Returns the license for an SPDX expression. Returns undefined for any other string. */
function expressionOf(
  text: string,
  references: ReadonlyMap<string, string>,
): DeclaredLicense | undefined {
  const term = termOf(text);
  if (term === undefined) return undefined;
  const all = new Map(references);
  for (const name of namesIn(term)) {
    // Matches a reference to a license in another document. That document is not available.
    if (name.startsWith('DocumentRef-')) return undefined;
    if (name.startsWith('LicenseRef-') && !all.has(name)) all.set(name, name);
  }
  return { expression: rendered(term), references: all };
}

/** Matches parentheses, and operators in capital letters. Lowercase operators could be words in a sentence. */
const PUNCTUATION = /(\(|\)|\s+(?:AND|OR)\s+)/;

/**
 * Replaces a name with a reference if SPDX does not know the name. Returns undefined if the result is not an
 * expression.
 */
function withReferences(text: string, isKnown: Recognize): DeclaredLicense | undefined {
  if (text.length > MAX_EXPRESSION_LENGTH) return undefined;
  const references = new Map<string, string>();
  const parts = text.split(PUNCTUATION).map((part, index) => {
    const name = part.trim();
    if (index % 2 === 1 || name === '' || isKnown(name)) return part;
    const reference = referenceTo(name);
    references.set(reference, name);
    return reference;
  });
  return expressionOf(parts.join(''), references);
}

function wholeAsReference(text: string): DeclaredLicense {
  const reference = referenceTo(text);
  return { expression: reference, references: new Map([[reference, text]]) };
}

/** Matches words that can be part of a reference unchanged. */
const PLAIN_WORDS = /^[A-Za-z0-9.-]{1,60}$/;

/**
 * Returns the reference for a license name or text. The same text has the same reference in every document. Characters
 * that are not allowed in a reference are omitted. In that case, the reference ends with 64 bits of the text's digest.
 */
function referenceTo(words: string): string {
  if (PLAIN_WORDS.test(words)) return `LicenseRef-${words}`;
  const digest = hash('sha256', words, 'hex').slice(0, 16);
  return `LicenseRef-${[idPart(words).replace(/^-|-$/g, ''), digest].filter(Boolean).join('-')}`;
}

function namesIn(term: LicenseTerm): readonly string[] {
  return 'conjunction' in term ? [...namesIn(term.left), ...namesIn(term.right)] : [term.license];
}

/** Returns the text of an expression without duplicate operands. Each operand keeps its first position. */
function rendered(term: LicenseTerm): string {
  if (!('conjunction' in term)) return namedToday(term);
  const { conjunction } = term;
  const operands = new Set(operandsOf(term, conjunction));
  if (operands.size === 1) return [...operands].join('');
  return [...operands]
    .map((operand) => (HAS_OPERATOR.test(operand) ? `(${operand})` : operand))
    .join(` ${conjunction.toUpperCase()} `);
}

const HAS_OPERATOR = / (?:AND|OR) /;

/** Returns the operands that are joined with the same operator, regardless of parentheses between them. */
function operandsOf(term: LicenseTerm, conjunction: string): readonly string[] {
  const isOfChain = 'conjunction' in term && term.conjunction === conjunction;
  if (!isOfChain) return [rendered(term)];
  return [...operandsOf(term.left, conjunction), ...operandsOf(term.right, conjunction)];
}
