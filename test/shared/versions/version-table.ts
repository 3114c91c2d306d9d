import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../../shared/errors/errors.ts';
import type { VersionScheme } from '../../../shared/versions/version-scheme.ts';

const TABLES = join(import.meta.dirname, '..', '..', 'fixtures', 'versions');

/**
 * Tests a version scheme with every row of its table in both directions, with invalid versions and with hostile
 * lengths.
 */
export function testScheme(scheme: VersionScheme, refused: readonly string[]): void {
  describe(`the version scheme ${scheme.id}`, () => {
    it.each(rowsOf(scheme.id))('satisfies %s %s %s', (a, relation, b) => {
      const wanted = relation === '<' ? -1 : 0;
      expect(Math.sign(scheme.compare(a, b))).toBe(wanted);
      expect(Math.sign(scheme.compare(b, a))).toBe(wanted === 0 ? 0 : 1);
      expect(scheme.compare(a, a)).toBe(0);
    });

    it.each(refused)('rejects the version %p', (version) => {
      expect(() => scheme.compare(version, '1.0')).toThrow(DataError);
      expect(() => scheme.compare('1.0', version)).toThrow(DataError);
    });

    it('rejects a version that is too long', () => {
      expect(() => scheme.compare('1'.repeat(2_000), '1')).toThrow(DataError);
    });

    it('takes less than a second for versions of nearly the maximum length', () => {
      const started = performance.now();
      for (const part of ['1', '1.', '1-', 'a1', '.1', '~', '1_']) {
        try {
          scheme.compare(`1${part.repeat(300)}`, `1${part.repeat(300)}2`);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }
      expect(performance.now() - started).toBeLessThan(1_000);
    });
  });
}

function rowsOf(id: string): [string, string, string][] {
  const rows = readFileSync(join(TABLES, `${id}.txt`), 'utf8').split('\n');
  return rows
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [a = '', relation = '', b = ''] = row.split(/ ([<=]) /);
      return [a, relation, b];
    });
}
