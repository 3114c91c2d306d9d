import { createHash } from 'node:crypto';
import parse from 'spdx-expression-parse';

/** Longest expression that is parsed, in characters: the parser is recursive. */
const MAX_EXPRESSION_LENGTH = 1000;

/** A licence as documents declare it. */
export interface DeclaredLicence {
  /** An SPDX expression. */
  readonly expression: string;
  /** What its `LicenseRef-…` stand for, in the data's own words, in their order. */
  readonly references: ReadonlyMap<string, string>;
}

/**
 * The licence that data states as an SPDX expression: what SPDX knows by the name that it has today
 * (`GPL-2.0+` is `GPL-2.0-or-later`), and each other name as a reference to its own words. Where the words are no
 * expression of anything, they are one reference.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function declaredLicence(text: string): DeclaredLicence {
  return expressionOf(text, new Map()) ?? withReferences(text) ?? wholeAsReference(text);
}

/** Undefined for what is no expression. */
function expressionOf(
  text: string,
  references: ReadonlyMap<string, string>,
): DeclaredLicence | undefined {
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
function withReferences(text: string): DeclaredLicence | undefined {
  if (text.length > MAX_EXPRESSION_LENGTH) return undefined;
  const references = new Map<string, string>();
  const parts = text.split(PUNCTUATION).map((part, index) => {
    const name = part.trim();
    if (index % 2 === 1 || name === '' || termOf(name) !== undefined) return part;
    const reference = referenceTo(name);
    references.set(reference, name);
    return reference;
  });
  return expressionOf(parts.join(''), references);
}

function wholeAsReference(text: string): DeclaredLicence {
  const reference = referenceTo(text);
  return { expression: reference, references: new Map([[reference, text]]) };
}

/** 64 bits of a digest: the same words have the same reference in every document. */
function referenceTo(words: string): string {
  return `LicenseRef-${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}

function namesIn(term: parse.Term): readonly string[] {
  return 'conjunction' in term ? [...namesIn(term.left), ...namesIn(term.right)] : [term.license];
}

function rendered(term: parse.Term): string {
  if (!('conjunction' in term)) return namedToday(term);
  const side = (one: parse.Term) => {
    const isLooser = 'conjunction' in one && one.conjunction !== term.conjunction;
    return isLooser ? `(${rendered(one)})` : rendered(one);
  };
  return `${side(term.left)} ${term.conjunction.toUpperCase()} ${side(term.right)}`;
}

/** GNU's licences of one version, which once were that and any later one. */
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
