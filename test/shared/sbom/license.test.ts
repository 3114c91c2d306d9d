import { describe, expect, it } from '@jest/globals';
import { declaredLicense, declaredOnce } from '../../../shared/sbom/license.ts';

const REFERENCE = /LicenseRef-[A-Za-z0-9.-]+/g;

describe('declaredLicense', () => {
  it.each<[string, string]>([
    ['MIT', 'MIT'],
    ['(MIT OR Apache-2.0)', 'MIT OR Apache-2.0'],
    ['MIT and (ISC or Zlib)', 'MIT AND (ISC OR Zlib)'],
    ['MIT OR ISC AND Zlib', 'MIT OR (ISC AND Zlib)'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-2.0', 'GPL-2.0-only'],
    ['LGPL-2.1+', 'LGPL-2.1-or-later'],
    ['GPL-3.0+ WITH Bison-exception-2.2', 'GPL-3.0-or-later WITH Bison-exception-2.2'],
    ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['MPL-1.1+', 'MPL-1.1+'],
    ['MIT AND (MIT AND ISC) AND ISC', 'MIT AND ISC'],
    ['GPL-2.0+ OR GPL-2.0-or-later', 'GPL-2.0-or-later'],
    ['(MIT OR ISC) AND (MIT OR ISC OR MIT) AND Zlib', '(MIT OR ISC) AND Zlib'],
    [Array.from({ length: 200 }, () => 'MIT').join(' AND '), 'MIT'],
  ])('converts %s to %s', (text, expression) => {
    expect(declaredLicense(text)).toEqual({ expression, references: new Map() });
  });

  it.each<[string, string, readonly string[]]>([
    ['GPL-2.0+ AND public-domain', 'GPL-2.0-or-later AND *', ['public-domain']],
    ['(BSD OR GPL-2.0) AND BSD', '(* OR GPL-2.0-only) AND *', ['BSD']],
    ['GPL-3+ with Bison exception AND MIT', '* AND MIT', ['GPL-3+ with Bison exception']],
    ['see LICENSE and enjoy', '*', ['see LICENSE and enjoy']],
    ['BSD (3 clauses)', '*', ['BSD (3 clauses)']],
    ['mit', '*', ['mit']],
    ['MIT AND DocumentRef-a:LicenseRef-b', '* AND *', []],
    ['('.repeat(2000), '*', ['('.repeat(2000)]],
  ])(
    'replaces the names in %j that are not in the SPDX list with references',
    (text, pattern, words) => {
      const { expression, references } = declaredLicense(text);
      if (words.length > 0) {
        expect(expression.replace(REFERENCE, '*')).toBe(pattern);
        expect([...references.values()]).toEqual(words);
      }
      expect([...references.keys()].every((key) => expression.includes(key))).toBe(true);
      expect([...expression.matchAll(REFERENCE)].every(([key]) => references.has(key))).toBe(true);
    },
  );

  it.each([
    ['public-domain', 'LicenseRef-public-domain'],
    ['GPL-3+ with Bison exception', /^LicenseRef-GPL-3-with-Bison-exception-[0-9a-f]{16}$/],
    ['\u00a7', /^LicenseRef-[0-9a-f]{16}$/],
    ['a'.repeat(61), /^LicenseRef-a{60}-[0-9a-f]{16}$/],
  ])('returns a readable reference for %j', (text, reference) => {
    const { expression } = declaredLicense(text);
    if (typeof reference === 'string') expect(expression).toBe(reference);
    else expect(expression).toMatch(reference);
  });

  it('returns different references for different names that contain the same letters', () => {
    const [a, b] = ['BSD like', 'BSD, like'].map((text) => declaredLicense(text).expression);
    expect(a).not.toBe(b);
  });

  it('keeps a reference that the text already contains', () => {
    expect(declaredLicense('MIT AND LicenseRef-Fedora-Public-Domain')).toEqual({
      expression: 'MIT AND LicenseRef-Fedora-Public-Domain',
      references: new Map([['LicenseRef-Fedora-Public-Domain', 'LicenseRef-Fedora-Public-Domain']]),
    });
  });
});

describe('declaredOnce', () => {
  it('returns the same result as declaredLicense, even if it is called repeatedly', () => {
    const declare = declaredOnce();
    const texts = ['MIT', 'MIT AND BSD', 'BSD OR ISC', 'see LICENSE', 'MIT AND BSD', 'BSD'];
    expect(texts.map(declare)).toEqual(texts.map((text) => declaredLicense(text)));
    expect(declare('BSD')).toBe(declare('BSD'));
  });
});
