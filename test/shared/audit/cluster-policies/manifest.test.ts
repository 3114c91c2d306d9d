import { expect, it } from '@jest/globals';
import {
  celValue,
  itemsAt,
  mapAt,
  spanAt,
  textAt,
  textsAt,
  versionOf,
} from '../../../../shared/audit/cluster-policies/manifest.ts';
import { firstObject, podText } from '../../../support/cluster-policies.ts';

it('celValue returns integers as BigInt, and omits null values in mappings', () => {
  const { root } = firstObject(
    podText("{ a: 1, b: 1.5, c: null, d: [null, yes], e: '1', f: 010, __proto__: x }"),
  );
  const value = celValue(root);
  expect(value).toMatchObject({ spec: { a: 1n, b: 1.5, d: [null, true], e: '1', f: 8n } });
  expect(Object.keys((value as { spec: object }).spec)).toEqual([
    'a',
    'b',
    'd',
    'e',
    'f',
    '__proto__',
  ]);
  expect(celValue(undefined)).toBeNull();
});

it('textAt, textsAt, itemsAt, mapAt, versionOf and spanAt return parts of an object', () => {
  const text = podText('{ list: [a, b], host: {} }');
  const object = firstObject(text);
  const { root } = object;
  expect(textAt(root, 'metadata', 'name')).toBe('web');
  expect(textsAt(root, 'spec', 'list')).toEqual(['a', 'b']);
  expect(itemsAt(root, 'spec', 'host')).toEqual([]);
  expect([...mapAt(root, 'metadata')]).toEqual([
    ['name', 'web'],
    ['namespace', 'shop'],
  ]);
  expect(versionOf(object)).toBe('v1');
  expect(spanAt(object, ['spec', 'host', 'absent']).start).toBe(text.indexOf('host'));
  expect(spanAt(object, ['absent'])).toEqual(object.at);
});
