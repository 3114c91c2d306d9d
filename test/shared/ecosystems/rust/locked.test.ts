import { describe, expect, it } from '@jest/globals';
import { lockedPackages } from '../../../../shared/ecosystems/rust/locked.ts';

const read = (text: string) => lockedPackages({ path: 'Cargo.lock', bytes: Buffer.from(text) });

describe('lockedPackages', () => {
  it('returns each entry with its data and its line', () => {
    const text =
      'version = 4\n\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "x"\nchecksum = "y"\ndependencies = ["b"]\n';
    expect(read(text)).toEqual([
      { name: 'a', version: '1.0.0', source: 'x', checksum: 'y', references: ['b'], line: 3 },
    ]);
  });

  it('takes the checksums in a version 1 lockfile from a separate table', () => {
    const text =
      '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "x"\n[metadata]\n"checksum a 1.0.0 (x)" = "y"\n';
    expect(read(text)[0]?.checksum).toBe('y');
  });

  it('throws an error with the line of an unreadable entry', () => {
    expect(() =>
      read('[[package]]\nname = "a"\nversion = "1"\n\n[[package]]\nname = "b"\n'),
    ).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'Cargo.lock', line: 5 } }),
    );
  });
});
