import { describe, expect, it } from '@jest/globals';
import { parseCompareTo, policyCompareTo } from '../../../../shared/flows/comparison/compare-to.ts';

describe('the setting `compare-to`', () => {
  it.each([
    ['auto', 'path', { kind: 'auto' }],
    ['none', 'image', { kind: 'none' }],
    ['origin/main', 'path', { kind: 'commit', ref: 'origin/main' }],
    ['sbom:bom.json', 'path', { kind: 'sbom', path: 'bom.json' }],
    ['sbom:C:\\bom.json', 'sbom', { kind: 'sbom', path: 'C:\\bom.json' }],
    ['sbom:bom.json', 'image', { kind: 'sbom', path: 'bom.json' }],
    ['attested:ghcr.io/o/a:1', 'image', { kind: 'attested', image: 'ghcr.io/o/a:1' }],
    ['image:oci:out:v1', 'image', { kind: 'image', image: 'oci:out:v1' }],
  ] as const)('accepts the value "%s" for a source of the kind %s', (value, source, wanted) => {
    expect(parseCompareTo(value, source)).toEqual(wanted);
  });

  it.each([
    ['main', 'image', '`image` cannot be compared with a commit'],
    ['main', 'sbom', '`sbom` cannot be compared with a commit'],
    ['image:a', 'path', '`path` cannot be compared with an image'],
    ['attested:a', 'path', '`path` cannot be compared with an image'],
    ['image:', 'image', 'compare-to has an invalid value: "image:"'],
    ['sbom:', 'path', 'compare-to has an invalid value: "sbom:"'],
    ['', 'path', 'compare-to has an invalid value: ""'],
    ['--exec=x', 'path', 'compare-to has an invalid value: "--exec=x"'],
  ] as const)('rejects the value "%s" for a source of the kind %s', (value, source, message) => {
    expect(() => parseCompareTo(value, source)).toThrow(message);
  });

  it.each([
    [undefined, 'path', { kind: 'auto' }],
    ['auto', 'image', { kind: 'auto' }],
    ['none', 'path', { kind: 'none' }],
    ['image:ghcr.io/o/a:1', 'image', { kind: 'image', image: 'ghcr.io/o/a:1' }],
    ['image:ghcr.io/o/a:1', 'path', { kind: 'auto' }],
    ['main', 'image', { kind: 'auto' }],
    ['main', 'path', { kind: 'commit', ref: 'main' }],
  ] as const)(
    'with the value %s in the policy, for a source of the kind %s, selects %j',
    (value, source, wanted) => {
      expect(policyCompareTo(value, source)).toEqual(wanted);
    },
  );

  it('causes an error for every source if the base in the policy is invalid', () => {
    expect(() => policyCompareTo('--exec=x', 'image')).toThrow(
      'compare-to has an invalid value: "--exec=x"',
    );
  });
});
