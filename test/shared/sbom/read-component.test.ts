import { describe, expect, it } from '@jest/globals';
import { packageOfComponent, unnamedComponent } from '../../../shared/sbom/read-component.ts';

const read = (value: Readonly<Record<string, unknown>>) =>
  packageOfComponent(
    { value, line: 7 },
    'bom.json',
    undefined,
    new Map([['ref', ['pkg:npm/b@2']]]),
  );

describe('a component in a CycloneDX document', () => {
  it('becomes the package in its purl, with its line and its dependency edges', () => {
    expect(read({ 'bom-ref': 'ref', purl: 'pkg:npm/a@1', name: 'a', version: '1' })).toMatchObject({
      purl: 'pkg:npm/a@1',
      ecosystem: 'npm',
      locations: [{ path: 'bom.json', line: 7 }],
      dependsOn: ['pkg:npm/b@2'],
    });
  });

  it.each([
    ['required', 'runtime'],
    ['optional', 'runtime'],
    ['excluded', 'development'],
  ])('with the scope %s becomes a package with the scope %s', (scope, expected) => {
    expect(read({ purl: 'pkg:npm/a@1', name: 'a', scope })?.scope).toBe(expected);
  });

  it('keeps all of its licenses', () => {
    const licenses = [{ license: { id: 'MIT' } }, { license: { name: 'own' } }];
    expect(read({ purl: 'pkg:npm/a@1', name: 'a', licenses })?.license).toBe('MIT AND own');
  });

  it('is reported as a problem if it has no purl', () => {
    expect(read({ name: 'a' })).toBeUndefined();
    expect(unnamedComponent({ value: { name: 'a' }, line: 7 }, 'bom.json')).toMatchObject({
      code: 'malformed',
      message: expect.stringContaining('"a"'),
      line: 7,
    });
  });
});
