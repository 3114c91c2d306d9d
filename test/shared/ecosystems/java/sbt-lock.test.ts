import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

describe('build.sbt.lock', () => {
  it('lists its packages with their scopes', () => {
    const lockfile = {
      lockVersion: 1,
      dependencies: [
        { org: 'g', name: 'a_2.13', version: '1.0', configurations: ['compile', 'test'] },
        { org: 'g', name: 't', version: '2.0', configurations: ['test'] },
        { org: 'g', version: '3.0' },
        'x',
      ],
    };
    const text = JSON.stringify(lockfile, undefined, 1);
    const { packages, problems } = inventoryOfFiles({ 'build.sbt.lock': text });
    expect(problems).toMatchObject([{ code: 'unread-line' }, { code: 'unread-line' }]);
    expect(packages).toMatchObject([
      { purl: 'pkg:maven/g/a_2.13@1.0', scope: 'runtime', locations: [{ line: 4 }] },
      { purl: 'pkg:maven/g/t@2.0', scope: 'development' },
    ]);
  });

  it.each([
    ['[]', 'malformed'],
    ['{}', 'not-a-lockfile'],
  ])('with the content %s is reported as a problem', (text, code) => {
    expect(inventoryOfFiles({ 'build.sbt.lock': text }).problems).toMatchObject([{ code }]);
  });
});
