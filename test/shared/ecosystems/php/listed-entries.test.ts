import { expect, it } from '@jest/globals';
import { packagesOfEntries } from '../../../../shared/ecosystems/php/listed-entries.ts';

const CONTEXT = {
  sourceKind: 'directory',
  file: () => undefined,
  named: () => [],
  os: undefined,
} as const;

it('packagesOfEntries returns for each entry either a package or a problem with its line', () => {
  const values = [{ name: 'a/a', version: '1' }, 'x', { name: 'b/b' }, { name: '', version: '1' }];
  const listed = values.map((value, at) => ({
    value,
    line: at + 1,
    text: `packages[${at}]`,
    scopeOf: () => 'runtime' as const,
  }));
  const file = { path: 'composer.lock', bytes: Buffer.alloc(0) };
  const parsed = packagesOfEntries(file, listed, 'composer.json', CONTEXT);
  expect(parsed.packages).toMatchObject([{ name: 'a/a', scope: 'runtime' }]);
  expect(parsed.problems).toMatchObject([
    { code: 'unread-line', line: 2 },
    { code: 'unread-line', line: 3 },
    { code: 'malformed', line: 4 },
  ]);
});
