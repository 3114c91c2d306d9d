import { describe, expect, it } from '@jest/globals';
import { archivesIn, requireSame } from '../../../../shared/ecosystems/python/locked-archive.ts';

const FILE = { path: 'uv.lock', bytes: Buffer.alloc(0) };

describe('requireSame', () => {
  it.each([
    ['a', '1.0', 'https://h/a-1.0.tar.gz'],
    ['My.Name', '2024.7.4', 'https://h/my_name-2024.07.04-py3-none-any.whl'],
    ['a', '1.0+cu118', 'a-1.0%2Bcu118-cp311-cp311-linux_x86_64.whl'],
    ['a', '', 'a-1.0.zip'],
    ['a', '1.0', 'https://h/archive.zip'],
  ])(
    'accepts the archive of a package: name %s, version %s, archive %s',
    (name, version, archive) => {
      expect(() => requireSame(FILE, { name, version }, [archive])).not.toThrow();
    },
  );

  it.each([
    ['a', '1.0', 'https://h/a-1.0.1.tar.gz'],
    ['a', '1.0', 'https://h/b-1.0.tar.gz'],
    ['a', 'latest', 'https://h/a-1.0.tar.gz'],
  ])(
    'rejects the archive of another package: name %s, version %s, archive %s',
    (name, version, archive) => {
      const stated = { name, version, line: 3 };
      expect(() => requireSame(FILE, stated, ['a-x.zip', archive])).toThrow(
        /contains an archive of/,
      );
    },
  );
});

it('archivesIn returns the URL, name or path of each file', () => {
  expect(archivesIn([{ url: 'u', hash: 'h' }, 1, { name: 'n' }, { path: 'p' }])).toEqual([
    'u',
    'n',
    'p',
  ]);
});
