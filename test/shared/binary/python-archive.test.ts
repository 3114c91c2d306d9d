import { expect, it } from '@jest/globals';
import { readUnnamedArchive } from '../../../shared/binary/unnamed-archive.ts';
import { jarOf } from '../../support/executables.ts';

const METADATA = 'Name: a\r\nVersion: 1.0\r\n\r\nA description.';
const MAIN = { name: '__main__.py', content: '' };
const SCRIPT = Buffer.from('#!/usr/bin/env python3\n');

it('readUnnamedArchive reads the Python metadata in a program that is a single archive', () => {
  const members = [
    MAIN,
    { name: '.deps/a.whl/a-1.0.dist-info/METADATA', content: METADATA },
    { name: 'site-packages/b.egg-info/PKG-INFO', content: METADATA },
  ];
  expect(readUnnamedArchive(Buffer.concat([SCRIPT, jarOf(members)]))).toEqual({
    kind: 'java-archive',
    archives: [],
    python: [
      { path: '.deps/a.whl/a-1.0.dist-info/METADATA', fields: 'Name: a\r\nVersion: 1.0' },
      { path: 'site-packages/b.egg-info/PKG-INFO', fields: 'Name: a\r\nVersion: 1.0' },
    ],
    problems: [],
  });
});

it('readUnnamedArchive ignores a wheel, which is not installed yet', () => {
  const members = [{ name: 'a-1.0.dist-info/METADATA', content: METADATA }];
  expect(readUnnamedArchive(jarOf(members))).toBeUndefined();
});

it('readUnnamedArchive reports unreadable metadata, and reports too many packages', () => {
  const name = 'a-1.0.dist-info/METADATA';
  const broken = jarOf([MAIN, { name, content: METADATA, isEncrypted: true }]);
  expect(readUnnamedArchive(broken)?.problems).toEqual([`${name} cannot be read`]);
  const many = Array.from({ length: 2_001 }, (_, at) => ({
    name: `a${at}-1.0.dist-info/METADATA`,
    content: '',
  }));
  expect(readUnnamedArchive(jarOf([MAIN, ...many]))?.problems).toEqual([
    'it contains more than 2000 Python packages',
  ]);
});
