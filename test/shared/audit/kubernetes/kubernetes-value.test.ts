import { describe, expect, it } from '@jest/globals';
import {
  entriesOf,
  integerOf,
  isFalse,
  isNull,
  isTrue,
  itemsOf,
  scalarOf,
  scalarsOf,
  textOf,
} from '../../../../shared/audit/kubernetes/kubernetes-value.ts';
import { entryAt } from '../../../../shared/json/yaml-access.ts';
import { yaml } from '../../../support/kubernetes.ts';

describe('the functions that read values in Kubernetes manifests', () => {
  it.each([
    ['y', true, false],
    ['Yes', true, false],
    ['ON', true, false],
    ['true', true, false],
    ['no', false, true],
    ['off', false, true],
    ['N', false, true],
    ['"true"', false, false],
    ['yEs', false, false],
    ['1', false, false],
    ['[true]', false, false],
  ])('recognize %s as true: %s, and as false: %s', (text, yes, no) => {
    expect([isTrue(yaml(text)), isFalse(yaml(text))]).toEqual([yes, no]);
  });

  it.each([
    ['10', 10],
    ['010', 8],
    ['0o10', 8],
    ['0x10', 16],
    ['1_000', 1000],
    ['"22"', 22],
    ['-1', -1],
    ['1.5', undefined],
    ['http', undefined],
    ['', undefined],
  ])('convert %s to the integer %s', (text, expected) => {
    expect(
      integerOf(
        yaml(`k: ${text}`).kind === 'map' ? entryAt(yaml(`k: ${text}`), 'k')?.value : undefined,
      ),
    ).toBe(expected);
  });

  it('treat a null value as absent', () => {
    const [tilde] = entriesOf(yaml('k: ~'));
    expect([isNull(tilde?.value), isNull(undefined), isNull(yaml('""'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect([textOf(tilde?.value), scalarOf(tilde?.value)]).toEqual([undefined, undefined]);
  });

  it('return no items and no entries for a value of a different kind', () => {
    expect([itemsOf(yaml('a')), entriesOf(yaml('[a]')), itemsOf(undefined)]).toEqual([[], [], []]);
    expect(scalarsOf(yaml('[a, [b], {c: d}]')).map(({ text }) => text)).toEqual(['a']);
  });

  it('find an entry by its path', () => {
    const node = yaml('a: {b: c}');
    expect(textOf(entryAt(node, 'a', 'b')?.value)).toBe('c');
    expect(entryAt(node, 'a', 'x')).toBeUndefined();
  });
});
