import { describe, expect, it } from '@jest/globals';
import {
  absent,
  atKey,
  atPlace,
  atValue,
  code,
} from '../../../../shared/audit/kubernetes/report.ts';
import { entryAt } from '../../../../shared/json/yaml-access.ts';
import { yamlAt } from '../../../../shared/json/yaml-tree.ts';
import { manifests, podText, present, sliced } from '../../../support/kubernetes.ts';

describe('the functions that report Kubernetes hits', () => {
  const { pod, text } = manifests(
    podText('  a: {b: 1}\n  base: &base {x: true}\n  copy: *base\n  containers: [{name: web}]'),
  );

  it('mark the location of a value and, if the value comes from an alias, both the alias and the original value', () => {
    const own = atValue(pod, present(yamlAt(pod.spec, 'a', 'b')), 'a.b');
    expect([sliced(text, own.at), own.address]).toEqual(['1', 'Pod/web#spec.a.b']);
    const edits = [{ span: pod.at, text: '', isSafe: true }];
    const shared = atValue(pod, present(yamlAt(pod.spec, 'copy')), 'copy', { edits });
    expect(sliced(text, shared.at)).toBe('*base');
    expect(shared.via?.map((span) => sliced(text, span))).toEqual(['{x: true}']);
    expect(shared.edits).toBeUndefined();
  });

  it('mark the nearest existing key if a value is absent, or the section if no such key exists', () => {
    expect(sliced(text, absent(pod, pod.spec, ['a', 'c', 'd']).at)).toBe('a');
    expect(sliced(text, absent(pod, pod.spec, ['x']).at)).toBe('spec');
    expect(sliced(text, atKey(pod, present(entryAt(pod.spec, 'a')), 'a').at)).toBe('a');
    expect(atPlace(pod, '').address).toBe('Pod/web#spec');
  });

  it.each([
    ['a`b\nc', '`a b c`'],
    ['x'.repeat(100), `\`${'x'.repeat(80)}…\``],
  ])('format %j as the code %j', (value, expected) => {
    expect(code(value)).toBe(expected);
  });
});
