import { expect, it } from '@jest/globals';
import { aFullInventory, writeDocument } from './documents.ts';
import { spdx3Problems } from './spdx3-model.ts';

const TEXT = writeDocument(aFullInventory(), 'spdx-json@3.0.1', { toolVersion: '1' });

it('spdx3Problems returns an empty list for a valid document', () => {
  expect(spdx3Problems(TEXT)).toEqual([]);
});

it.each<[string, RegExp, string]>([
  ['a different context', /3\.0\.1\/spdx-context/, '3.0.0/spdx-context'],
  ['an unknown class', /"software_Package"/, '"Package"'],
  ['a property of a different class', /"name": "libc6"/, '"statement": "libc6"'],
  ['an unknown purpose', /"library"/, '"lib"'],
  ['a time with fractions', /1970-01-01T00:00:00Z/, '1970-01-01T00:00:00.000Z'],
  ['an algorithm in uppercase', /"algorithm": "sha512"/, '"algorithm": "SHA512"'],
  ['an unknown relationship', /"dependsOn"/, '"DEPENDS_ON"'],
  ['a reference to a missing element', /#Supplier-/, '#Nobody-'],
  ['a package URL with a space', /"pkg:npm\/b"/, '"pkg:npm/ b"'],
])('spdx3Problems reports %s', (_what, old, changed) => {
  const text = TEXT.replace(old, changed);
  expect(text).not.toBe(TEXT);
  expect(spdx3Problems(text)).not.toEqual([]);
});
