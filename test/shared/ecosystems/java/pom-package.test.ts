import { describe, expect, it } from '@jest/globals';
import { pomPackage, scopeOf } from '../../../../shared/ecosystems/java/pom-package.ts';

const STATED = {
  file: { path: 'pom.xml', bytes: Buffer.from('') },
  line: 3,
  group: 'g',
  artifact: 'a',
  version: '1',
  type: undefined,
  classifier: undefined,
  scope: undefined,
};

describe('the package of a Maven dependency', () => {
  it.each([
    [{}, 'pkg:maven/g/a@1'],
    [{ type: 'test-jar' }, 'pkg:maven/g/a@1?classifier=tests'],
    [{ type: 'war', classifier: 'x' }, 'pkg:maven/g/a@1?classifier=x&type=war'],
    [{ version: '[1]' }, 'pkg:maven/g/a@1'],
    [{ version: '[1,2)' }, 'pkg:maven/g/a'],
  ])('with the fields %j has the purl %s', (fields, purl) => {
    expect(pomPackage({ ...STATED, ...fields })).toMatchObject({ purl, isDirect: true });
  });

  it('has the scope development only if its Maven scope is `test`', () => {
    expect(['test', 'provided', undefined].map(scopeOf)).toEqual([
      'development',
      'runtime',
      'runtime',
    ]);
  });
});
