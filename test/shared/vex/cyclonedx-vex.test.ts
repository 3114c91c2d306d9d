import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../shared/json/guards.ts';
import { cycloneDxStatements } from '../../../shared/vex/cyclonedx-vex.ts';
import { CYCLONEDX, IMAGE_PURL } from './documents.ts';

const [VULNERABILITY] = CYCLONEDX.vulnerabilities;

function read(vulnerability: JsonObject, document: JsonObject = CYCLONEDX) {
  const vulnerabilities = [{ ...VULNERABILITY, ...vulnerability }];
  return cycloneDxStatements({ ...document, vulnerabilities })[0];
}

describe('a vulnerability in CycloneDX', () => {
  it.each([
    ['resolved', 'fixed'],
    ['resolved_with_pedigree', 'fixed'],
    ['exploitable', 'affected'],
    ['in_triage', 'under_investigation'],
    ['false_positive', 'not_affected'],
    ['not_affected', 'not_affected'],
    ['fine', 'under_investigation'],
    ['toString', 'under_investigation'],
    [undefined, 'under_investigation'],
  ])('with the state %p has the status %s', (state, status) => {
    expect(read({ analysis: { state } })?.status).toBe(status);
  });

  it('has the justification `false_positive` if its state is `false_positive`', () => {
    expect(read({ analysis: { state: 'false_positive' } })?.justification).toBe('false_positive');
  });

  it.each<[JsonObject, readonly string[] | undefined]>([
    [{ ref: 'lib' }, ['pkg:npm/left-pad@1.0.0']],
    [{ ref: 'root' }, undefined],
    [{ ref: 'pkg:npm/b@1' }, ['pkg:npm/b@1']],
    [{ ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/b@1' }, ['pkg:npm/b@1']],
    [{ ref: 'urn:cdx:3e671687/1#pkg%3Anpm%2Fb%401' }, ['pkg:npm/b@1']],
    [{ ref: 'urn:cdx:3e671687/1#pkg%3A%' }, []],
    [{ ref: 'other' }, []],
    [{}, []],
    [{ ref: 'lib', versions: [{ version: '2.0.0' }] }, ['pkg:npm/left-pad@2.0.0']],
    [{ ref: 'lib', versions: [{ range: 'vers:npm/<2' }] }, []],
    [{ ref: 'root', versions: [{ range: 'vers:npm/<2' }] }, []],
  ])('with the reference %j is about the components %j', (affected, components) => {
    expect(read({ affects: [affected] })?.products).toEqual([
      { identifiers: [IMAGE_PURL, 'root', 'app'], components },
    ]);
  });

  it('is about a component itself if the document does not name a product', () => {
    const { components } = CYCLONEDX;
    const statement = read({}, { bomFormat: 'CycloneDX', components });
    expect(statement?.products).toEqual([
      { identifiers: ['pkg:npm/left-pad@1.0.0'], components: undefined },
    ]);
  });

  it('finds components inside components, down to a limit', () => {
    const inner = (depth: number): JsonObject =>
      depth === 0
        ? { 'bom-ref': 'deep', purl: 'pkg:npm/deep@1' }
        : { components: [inner(depth - 1)] };
    const at = (depth: number) =>
      read({ affects: [{ ref: 'deep' }] }, { components: [inner(depth)] })?.products[0]
        ?.identifiers;
    expect(at(20)).toEqual(['pkg:npm/deep@1']);
    expect(at(60)).toEqual([]);
  });
});
