import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const INSTALLED = {
  'dev-libs/openssl-3.0.9-r1': '0/3',
  'sys-libs/glibc-2.37-r3': '2.2',
  'dev-lang/python-3.10.12': '3.10',
  'dev-lang/python-3.11.4': '3.11',
  'virtual/libcrypt-2-r1': '0/2',
  'dev-libs/libressl-3.8': '0',
};

/** Returns the installed dependencies of `net-misc/app`, with names and versions. */
function needs(files: Readonly<Record<string, string>>, root = ''): readonly string[] {
  const database = Object.entries(INSTALLED).flatMap(([folder, slot]) => [
    [`${root}var/db/pkg/${folder}/PF`, `${folder.split('/')[1]}\n`],
    [`${root}var/db/pkg/${folder}/SLOT`, `${slot}\n`],
  ]);
  const own = Object.entries({ CONTENTS: '', ...files }).map(([name, text]) => [
    `var/db/pkg/net-misc/app-1/${name}`,
    text,
  ]);
  const inventory = inventoryOfFiles(Object.fromEntries([...database, ...own]), 'image');
  return packageNamed(inventory, 'net-misc/app').dependsOn.map((purl) =>
    purl.replace('pkg:ebuild/', ''),
  );
}

describe('the dependencies of a Portage package', () => {
  it.each([
    ['>=dev-libs/openssl-1.0.2:0/3=[-bindist(-)]', ['dev-libs/openssl@3.0.9-r1']],
    ['=dev-libs/openssl-3*', ['dev-libs/openssl@3.0.9-r1']],
    [
      '~sys-libs/glibc-2.37 virtual/libcrypt:0/2=',
      ['sys-libs/glibc@2.37-r3', 'virtual/libcrypt@2-r1'],
    ],
    ['dev-lang/python:3.11[ssl]', ['dev-lang/python@3.11.4']],
    ['dev-lang/python:*', ['dev-lang/python@3.10.12', 'dev-lang/python@3.11.4']],
    ['dev-lang/python:=', ['dev-lang/python@3.10.12', 'dev-lang/python@3.11.4']],
    ['|| ( dev-lang/python:3.12 dev-lang/python:3.10 )', ['dev-lang/python@3.10.12']],
    ['!dev-libs/libressl !!<sys-libs/glibc-2 net-libs/away', []],
    ['>=dev-libs/openssl', []],
  ])('include the installed packages that match %j', (text, expected) => {
    expect(needs({ RDEPEND: `${text}\n` })).toEqual(expected);
  });

  it('include the dependencies in RDEPEND and PDEPEND, each only once', () => {
    const files = { RDEPEND: 'dev-libs/openssl:=', PDEPEND: 'dev-libs/openssl\nvirtual/libcrypt' };
    expect(needs(files)).toEqual(['dev-libs/openssl@3.0.9-r1', 'virtual/libcrypt@2-r1']);
  });

  it('exclude packages of another system in the same image', () => {
    expect(needs({ RDEPEND: 'dev-libs/openssl' }, 'opt/rootfs/')).toEqual([]);
  });
});
