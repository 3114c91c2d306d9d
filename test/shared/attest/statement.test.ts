import { describe, expect, it } from '@jest/globals';
import { MAX_SUBJECTS, makeStatement } from '../../../shared/attest/statement.ts';

const TYPE = 'https://example.test/predicate/v1';

function aSubject(name: string, digit = 'a') {
  return { name, digest: `sha256:${digit.repeat(64)}` };
}

describe('makeStatement', () => {
  it('returns a version 1 statement', () => {
    expect(makeStatement([aSubject('app')], TYPE, { ok: true })).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app', digest: { sha256: 'a'.repeat(64) } }],
      predicateType: TYPE,
      predicate: { ok: true },
    });
  });

  it('returns the same statement for reordered and repeated subjects', () => {
    const one = makeStatement([aSubject('b'), aSubject('a'), aSubject('b')], TYPE, {});
    expect(one).toEqual(makeStatement([aSubject('a'), aSubject('b')], TYPE, {}));
    expect(one.subject).toHaveLength(2);
  });

  it('keeps two different files with the same name', () => {
    expect(
      makeStatement([aSubject('app', 'a'), aSubject('app', 'b')], TYPE, {}).subject,
    ).toHaveLength(2);
  });

  it('omits the field `name` for an unnamed subject', () => {
    expect(makeStatement([aSubject('')], TYPE, {}).subject[0]).toEqual({
      digest: { sha256: 'a'.repeat(64) },
    });
  });

  it.each([
    ['an empty list of subjects', [], TYPE, 'input-missing'],
    ['a digest that is not SHA-256', [{ name: 'a', digest: 'sha512:00' }], TYPE, 'input-invalid'],
    ['a digest in uppercase', [aSubject('a', 'A')], TYPE, 'input-invalid'],
    ['a type that is not a URI', [aSubject('a')], 'sbom', 'input-invalid'],
    [
      'more subjects than the limit',
      Array.from({ length: MAX_SUBJECTS + 1 }, (_, index) => aSubject(`${index}`)),
      TYPE,
      'input-invalid',
    ],
  ])('rejects %s', (_, subjects, type, code) => {
    expect(() => makeStatement(subjects, type, {})).toThrow(expect.objectContaining({ code }));
  });

  it('accepts as many subjects as GitHub does', () => {
    const many = Array.from({ length: 1024 }, (_, index) => aSubject(`${index}`));
    expect(makeStatement(many, TYPE, {}).subject).toHaveLength(1024);
  });
});
