import { describe, expect, it } from '@jest/globals';
import { KNOWN_PROGRAMS, programsNamed } from '../../../shared/binary/known-programs.ts';

describe('programsNamed', () => {
  it.each([
    ['node', ['node']],
    ['nginx', ['nginx', 'openresty']],
    ['libcrypto.so.3', ['openssl']],
    ['libpython3.12.so.1.0', ['python']],
    ['python3.12', ['python']],
    ['python3', []],
    ['php8.4', ['php']],
    ['php-fpm8.4', ['php']],
    ['phpize', []],
    ['nodes', []],
    ['__proto__', []],
  ])('for the file name %s, returns the programs %j', (file, names) => {
    expect(programsNamed(file).map(({ name }) => name)).toEqual(names);
  });
});

it('each known program has a name, a file and a marker', () => {
  for (const { name, files, markers } of KNOWN_PROGRAMS) {
    expect(name).toMatch(/^[a-z0-9]+$/);
    expect(files).not.toHaveLength(0);
    expect(markers('python3.1').every(({ text }) => text.length >= 5)).toBe(true);
  }
});
