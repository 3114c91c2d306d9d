import { describe, expect, it } from '@jest/globals';
import { jarOf } from '../../../support/executables.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const SITE = 'usr/lib/python3/site-packages';
const METADATA = Buffer.from('Metadata-Version: 2.1\nName: A.b\nVersion: 1.6\nLicense: MIT\n');

function read(path: string, bytes: Buffer) {
  return inventoryOfFiles({ [path]: bytes }, 'image');
}

function anArchive(name: string): Buffer {
  return jarOf([
    { name: 'a.py', content: 'pass' },
    { name, content: METADATA },
  ]);
}

describe('zipped Python packages', () => {
  it.each([
    [`${SITE}/a-1.6-py3.10.egg`, 'EGG-INFO/PKG-INFO'],
    ['opt/lib/python3/dist-packages/a-1.6-py3-none-any.whl', 'a-1.6.dist-info/METADATA'],
  ])('are found at %s', (path, name) => {
    expect(read(path, anArchive(name)).packages).toMatchObject([
      { purl: 'pkg:pypi/a-b@1.6', license: 'MIT', locations: [{ path }] },
    ]);
  });

  it('are found in any folder of a source tree', () => {
    const path = 'vendor/a-1.6-py3-none-any.whl';
    const archive = anArchive('a-1.6.dist-info/METADATA');
    expect(inventoryOfFiles({ [path]: archive }).packages).toMatchObject([
      { purl: 'pkg:pypi/a-b@1.6', locations: [{ path }] },
    ]);
    expect(inventoryOfFiles({ [path]: Buffer.from('text') }).problems).toHaveLength(1);
  });

  it('are ignored in an image unless they are in an installation folder', () => {
    const archive = anArchive('a-1.6.dist-info/METADATA');
    expect(read('usr/lib/python3/ensurepip/_bundled/a.whl', archive).packages).toEqual([]);
  });

  it.each([
    ['not ZIP archives', Buffer.from('text')],
    ['without metadata', anArchive('x/y/METADATA')],
    [
      'with metadata of 10 MB',
      jarOf([{ name: 'EGG-INFO/PKG-INFO', content: Buffer.alloc(10_000_000) }]),
    ],
  ])('are reported as a problem if they are %s', (_, bytes) => {
    expect(read(`${SITE}/a.egg`, bytes)).toMatchObject({
      packages: [],
      problems: [{ code: 'malformed', path: `${SITE}/a.egg` }],
    });
  });
});
