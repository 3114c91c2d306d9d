import { describe, expect, it } from '@jest/globals';
import { type ProgramRules, readProgram } from '../../../shared/ecosystems/program-manifest.ts';
import { aPackage } from '../../support/inventory.ts';

const RULES: ProgramRules = {
  comment: '#',
  own: /^use\b/m,
  ownName: 'use',
  statement: /^use "(?<name>[^"]+)"(?<rest>.*)/gm,
  mention: /^use\b/gm,
  local: /path/,
  development: /test/,
  nameOf: (name) => name.toLowerCase(),
  exact: (_file, name, rest) => (rest.includes('1.0') ? aPackage({ name }) : undefined),
};

const read = (text: string) => readProgram({ path: 'p', bytes: Buffer.from(text) }, RULES);

describe('a manifest that is a program', () => {
  it('lists the dependencies in its plain statements', () => {
    expect(read('use "A" 1.0\nuse "b" test\nuse "c" path\n# use "d"\nuse "x#y"')).toMatchObject({
      dependencies: [
        { name: 'a', isDevelopment: false, exact: { name: 'a' } },
        { name: 'b', isDevelopment: true },
        { name: 'x#y' },
      ],
      isProgram: false,
    });
  });

  it('is marked as incomplete if one of its statements is not plain', () => {
    expect(read('use "a"\nuse name')).toMatchObject({
      dependencies: [{ name: 'a' }],
      isProgram: true,
    });
  });

  it('is rejected if it lacks the required content, unless it is empty', () => {
    expect(() => read('other\n')).toThrow('p has no use. Fix: ');
    expect(read('# other\n').dependencies).toEqual([]);
  });

  it('lists a dependency once for each version that its statements require', () => {
    expect(read('use "a"\nuse "a"').dependencies).toHaveLength(1);
    expect(read('use "a"\nuse "a" 1.0').dependencies).toHaveLength(2);
  });
});
