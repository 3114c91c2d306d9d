import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const DPKG = 'var/lib/dpkg';
const STATUS = 'Package: a\nStatus: install ok installed\nVersion: 1\nArchitecture: amd64\n';

const problems = (files: Readonly<Record<string, string>>) =>
  inventoryOfFiles({ [`${DPKG}/status`]: STATUS, ...files }, 'image').problems;

const LIST = '/.\n/usr\n/usr/bin/openssl\n';

it.each(['openssl', 'openssl:amd64'])(
  'a dpkg file list for %s is reported as a problem if the status file does not contain the package',
  (name) => {
    const path = `${DPKG}/info/${name}.list`;
    expect(problems({ [path]: LIST })).toMatchObject([
      {
        code: 'incomplete',
        path,
        message: expect.stringMatching(
          /^dpkg lists the files of openssl, but not the package itself\. /,
        ),
      },
    ]);
  },
);

it.each<[string, Readonly<Record<string, string>>]>([
  ['the package is installed', { [`${DPKG}/info/a:amd64.list`]: LIST }],
  [
    'the package was removed',
    {
      [`${DPKG}/info/b.list`]: LIST,
      [`${DPKG}/status`]: `${STATUS}\nPACKAGE : b\nStatus: deinstall ok config-files\nVersion: 1\n`,
    },
  ],
  ['the list is empty', { [`${DPKG}/info/b.list`]: '/.\n' }],
  [
    'an update is not finished',
    {
      [`${DPKG}/info/b.list`]: LIST,
      [`${DPKG}/updates/0000`]: 'Package: b\nStatus: install ok unpacked\nVersion: 1\n',
    },
  ],
])('a dpkg file list is accepted if %s', (_, files) => {
  expect(problems(files)).toEqual([]);
});
