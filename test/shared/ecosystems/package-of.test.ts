import { describe, expect, it } from '@jest/globals';
import { packageOf, problemOf } from '../../../shared/ecosystems/package-of.ts';
import { DataError } from '../../../shared/errors/errors.ts';

const file = { path: 'a/package-lock.json', bytes: Buffer.alloc(0), layer: 2 };

describe('packageOf', () => {
  it('returns a package with its location, and with default values for missing fields', () => {
    expect(packageOf(file, { type: 'npm', name: 'a', version: '1.0.0', line: 4 })).toMatchObject({
      purl: 'pkg:npm/a@1.0.0',
      locations: [{ path: 'a/package-lock.json', line: 4, layer: 2 }],
      scope: 'unknown',
      isDirect: undefined,
      dependsOn: [],
    });
  });

  it('omits an unknown version from the purl', () => {
    expect(packageOf(file, { type: 'npm', name: 'a', version: '' }).purl).toBe('pkg:npm/a');
  });

  it.each([
    ['no name', { name: '', version: '1' }, 'malformed'],
    ['a name of a megabyte', { name: 'a'.repeat(1 << 20), version: '1' }, 'limit-exceeded'],
    ['a version of a megabyte', { name: 'a', version: '1'.repeat(1 << 20) }, 'limit-exceeded'],
  ])('throws an error with the line number if a package has %s', (_what, facts, code) => {
    const act = () => packageOf(file, { type: 'npm', line: 7, ...facts });
    expect(act).toThrow(expect.objectContaining({ code, place: { path: file.path, line: 7 } }));
  });
});

describe('a URL in a package', () => {
  const facts = { type: 'npm', name: 'a', version: '' };

  it.each([
    ['https://user:secret@host.example/a.tgz', 'https://host.example/a.tgz'],
    ['git+https://secret@host.example/a.git#1', 'git+https://host.example/a.git#1'],
    ['git+ssh://git:secret@host.example/a.git', 'git+ssh://git@host.example/a.git'],
    ['ssh://git@host.example/a.git', 'ssh://git@host.example/a.git'],
    ['https://host.example/@s/a.tgz', 'https://host.example/@s/a.tgz'],
  ])('of the form %s is stored without credentials, as %s', (stated, kept) => {
    const found = packageOf(file, {
      ...facts,
      downloadUrl: stated,
      qualifiers: { vcs_url: stated },
    });
    expect(found.downloadUrl).toBe(kept);
    expect(found.purl).not.toContain('secret');
  });
});

describe('problemOf', () => {
  it('converts a DataError to a problem', () => {
    const error = new DataError('malformed', 'no name', { path: 'a', line: 1 });
    expect(problemOf(error)).toEqual({ code: 'malformed', message: 'no name', path: 'a', line: 1 });
  });

  it('rethrows an error that is a bug in Assay', () => {
    expect(() => problemOf(new TypeError('x'))).toThrow(TypeError);
  });
});
