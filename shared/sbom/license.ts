import { hash } from 'node:crypto';
import parse from 'spdx-expression-parse';
import { idPart } from './spdx.ts';

/** Longest expression that is parsed, in characters: the parser is recursive, and Debian's longest have 1,200. */
const MAX_EXPRESSION_LENGTH = 2000;

/** A license as documents declare it. */
export interface DeclaredLicense {
  /** An SPDX expression. */
  readonly expression: string;
  /** What its `LicenseRef-…` stand for, in the data's own words, in their order. */
  readonly references: ReadonlyMap<string, string>;
}

/**
 * The license that data states as an SPDX expression: what SPDX knows by the name that it has today
 * (`GPL-2.0+` is `GPL-2.0-or-later`), and each other name as a reference to its own words. Where the words are no
 * expression of anything, they are one reference.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function declaredLicense(text: string, isKnown: Recognize = isExpression): DeclaredLicense {
  return expressionOf(text, new Map()) ?? withReferences(text, isKnown) ?? wholeAsReference(text);
}

export type DeclareLicense = (text: string) => DeclaredLicense;

/** `declaredLicense` for one document: its packages share licenses, and these the names in them. */
export function declaredOnce(): DeclareLicense {
  const isKnown = remembering(isExpression);
  return remembering((text) => declaredLicense(text, isKnown));
}

/** Answers that are remembered. The documents of the largest images have some hundred licenses. */
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

/** Undefined for what is no expression. */
function expressionOf(
  text: string,
  references: ReadonlyMap<string, string>,
): DeclaredLicense | undefined {
  const term = termOf(text);
  if (term === undefined) return undefined;
  const all = new Map(references);
  for (const name of namesIn(term)) {
    // Another document that is not there.
    if (name.startsWith('DocumentRef-')) return undefined;
    if (name.startsWith('LicenseRef-') && !all.has(name)) all.set(name, name);
  }
  return { expression: rendered(term), references: all };
}

function termOf(text: string): parse.Term | undefined {
  if (text.length > MAX_EXPRESSION_LENGTH) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Parentheses, and operators in capitals: in small letters they may be words of a sentence. */
const PUNCTUATION = /(\(|\)|\s+(?:AND|OR)\s+)/;

/** With each name that SPDX does not know in place of which a reference stands. */
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

/** Words that may stand in a reference as they are. */
const PLAIN_WORDS = /^[A-Za-z0-9.-]{1,60}$/;

/**
 * The same words have the same reference in every document. Of words that cannot stand in one, it has what can, and
 * 64 bits of their digest.
 */
function referenceTo(words: string): string {
  if (PLAIN_WORDS.test(words)) return `LicenseRef-${words}`;
  const digest = hash('sha256', words, 'hex').slice(0, 16);
  return `LicenseRef-${[idPart(words).replace(/^-|-$/g, ''), digest].filter(Boolean).join('-')}`;
}

function namesIn(term: parse.Term): readonly string[] {
  return 'conjunction' in term ? [...namesIn(term.left), ...namesIn(term.right)] : [term.license];
}

/** What holds twice holds once: each operand stands where it came first. */
function rendered(term: parse.Term): string {
  if (!('conjunction' in term)) return namedToday(term);
  const { conjunction } = term;
  const operands = new Set(operandsOf(term, conjunction));
  if (operands.size === 1) return [...operands].join('');
  return [...operands]
    .map((operand) => (HAS_OPERATOR.test(operand) ? `(${operand})` : operand))
    .join(` ${conjunction.toUpperCase()} `);
}

const HAS_OPERATOR = / (?:AND|OR) /;

/** Those of one chain of the same operator, however it was put in parentheses. */
function operandsOf(term: parse.Term, conjunction: string): readonly string[] {
  const isOfChain = 'conjunction' in term && term.conjunction === conjunction;
  if (!isOfChain) return [rendered(term)];
  return [...operandsOf(term.left, conjunction), ...operandsOf(term.right, conjunction)];
}

/** GNU's licenses of one version, which once were that and any later one. */
const GNU = /^(?:AGPL|GFDL|GPL|LGPL)-\d\.\d$/;

/** Names that SPDX has withdrawn, each with what to say instead. */
const WITHDRAWN: ReadonlyMap<string, string> = new Map([
  ['GPL-2.0-with-autoconf-exception', 'GPL-2.0-only WITH Autoconf-exception-2.0'],
  ['GPL-2.0-with-bison-exception', 'GPL-2.0-only WITH Bison-exception-2.2'],
  ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['GPL-2.0-with-font-exception', 'GPL-2.0-only WITH Font-exception-2.0'],
  ['GPL-2.0-with-GCC-exception', 'GPL-2.0-only WITH GCC-exception-2.0'],
  ['GPL-3.0-with-autoconf-exception', 'GPL-3.0-only WITH Autoconf-exception-3.0'],
  ['GPL-3.0-with-GCC-exception', 'GPL-3.0-only WITH GCC-exception-3.1'],
  ['StandardML-NJ', 'SMLNJ'],
  ['eCos-2.0', 'GPL-2.0-or-later WITH eCos-exception-2.0'],
]);

function namedToday({
  license,
  plus,
  exception,
}: Exclude<parse.Term, { left: parse.Term }>): string {
  const instead = WITHDRAWN.get(license);
  if (instead !== undefined && exception === undefined) return instead;
  const suffix = plus === true ? '-or-later' : '-only';
  const name = GNU.test(license) ? `${license}${suffix}` : `${license}${plus === true ? '+' : ''}`;
  return exception === undefined ? name : `${name} WITH ${exception}`;
}
