import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const SITE = 'usr/lib/python3/site-packages';

function read(path: string, text: string) {
  return inventoryOfFiles({ [path]: text }, 'image').packages;
}

describe('installed Python packages', () => {
  it.each([
    `${SITE}/a-1.dist-info/METADATA`,
    `${SITE}/a-1.egg-info/PKG-INFO`,
    `${SITE}/a.egg/EGG-INFO/PKG-INFO`,
    `${SITE}/a-1.egg-info`,
    `${SITE}/A/DIST-INFO/METADATA`,
  ])('are found at %s', (path) => {
    expect(read(path, 'Metadata-Version: 2.1\nName: a\nVersion: 1\n')).toMatchObject([
      { purl: 'pkg:pypi/a@1', locations: [{ path }] },
    ]);
  });

  it.each([
    ['License-Expression: MIT\nLicense: x', 'MIT'],
    ['License: BSD', 'BSD'],
    ['License: UNKNOWN\nClassifier: License :: OSI Approved :: MIT License', 'MIT'],
    ['License: a text\n  of many lines\nClassifier: License :: OSI Approved :: Apache', 'Apache'],
    ['License: ', undefined],
    ['\nLicense: in the description', undefined],
  ])('with the metadata %j have the license %s', (rows, license) => {
    const [found] = read(`${SITE}/a-1.dist-info/METADATA`, `Name: a\nVersion: 1\n${rows}\n`);
    expect(found?.license).toBe(license);
  });

  it.each([`${SITE}/a-1.dist-info/METADATA`, `${SITE}/a-1-py3.11.egg-info/PKG-INFO`])(
    'are identified by the path %s if the metadata is empty',
    (path) => {
      expect(read(path, '')).toMatchObject([{ purl: 'pkg:pypi/a@1' }]);
    },
  );

  it.each([
    ['docs/METADATA', 'Name: a\nVersion: 1\n'],
    [`${SITE}/a.egg-info/PKG-INFO`, 'nothing here'],
  ])('are not found at %s if the file contains %j', (path, text) => {
    expect(read(path, text)).toEqual([]);
  });

  it.each(['dist-info/RECORD', 'egg-info/SOURCES.txt', 'egg-info/top_level.txt'])(
    'are identified by the folder name if only %s is left',
    (path) => {
      const left = `${SITE}/a-1.${path}`;
      expect(read(left, '')).toMatchObject([{ purl: 'pkg:pypi/a@1', locations: [{ path: left }] }]);
      const [folder] = left.split('/').slice(-2);
      const name = path.startsWith('dist') ? 'METADATA' : 'PKG-INFO';
      const files = { [left]: '', [`${SITE}/${folder}/${name}`]: 'Name: a\nVersion: 2\n' };
      expect(inventoryOfFiles(files, 'image').packages).toMatchObject([{ purl: 'pkg:pypi/a@2' }]);
    },
  );

  it.each(['METADATA', 'WHEEL', 'INSTALLER'])(
    'are found in a source tree if they have a %s file',
    (name) => {
      const files = { [`layer/a-1.dist-info/${name}`]: '', 'a.egg-info/PKG-INFO': 'Name: own\n' };
      expect(inventoryOfFiles(files).packages).toMatchObject([{ purl: 'pkg:pypi/a@1' }]);
    },
  );
});
