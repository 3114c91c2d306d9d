import { describe, expect, it } from '@jest/globals';
import { readUpdates } from '../../../../shared/audit/dependabot/read-updates.ts';

const path = '.github/dependabot.yml';

describe('readUpdates', () => {
  it('names each entry by its ecosystem or, if it has none, by its index', () => {
    const text = 'updates:\n  - package-ecosystem: npm\n  - directory: /\n';
    expect(readUpdates({ path, text }).map(({ address }) => address)).toEqual([
      'updates[npm]',
      'updates[1]',
    ]);
  });

  it('rejects a file without a list of updates', () => {
    expect(() => readUpdates({ path, text: 'version: 2\n' })).toThrow('no `updates` list');
  });

  it('rejects an update that is not a mapping', () => {
    expect(() => readUpdates({ path, text: 'updates:\n  - npm\n' })).toThrow(
      expect.objectContaining({ place: { path, line: 2 } }),
    );
  });
});
