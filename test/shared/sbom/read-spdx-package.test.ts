import { describe, expect, it } from '@jest/globals';
import {
  packageOfStated,
  packagesOfOtherPurls,
  unnamedPackage,
} from '../../../shared/sbom/read-spdx-package.ts';

const purl = (referenceLocator: string) => ({ referenceType: 'purl', referenceLocator });
const stated = (value: Readonly<Record<string, unknown>>) => ({
  value: { SPDXID: 'SPDXRef-a', name: 'a', ...value },
  facts: {},
  path: 'bom.spdx.json',
  line: 7,
});
const read = (
  value: Readonly<Record<string, unknown>>,
  extracted: readonly [string, string][] = [],
) => packageOfStated(stated(value), undefined, new Map(), new Map(extracted));

describe('a package in an SPDX document', () => {
  const externalRefs = [purl('pkg:npm/a@1'), purl('pkg:npm/b@2')];

  it('becomes one package for each of its purls', () => {
    expect(read({ externalRefs })).toMatchObject({
      purl: 'pkg:npm/a@1',
      locations: [{ path: 'bom.spdx.json', line: 7 }],
    });
    const others = packagesOfOtherPurls(stated({ externalRefs }), undefined);
    expect(others.map((found) => found.purl)).toEqual(['pkg:npm/b@2']);
  });

  it('keeps the name of a license that is not in the SPDX list', () => {
    const licenseDeclared = 'LicenseRef-1';
    expect(read({ externalRefs, licenseDeclared }, [['LicenseRef-1', 'own']])?.license).toBe('own');
    expect(read({ externalRefs, licenseDeclared: 'NOASSERTION' })?.license).toBeUndefined();
  });

  it('keeps its supplier without the word before the colon', () => {
    expect(read({ externalRefs, supplier: 'Organization: Debian' })?.supplier).toBe('Debian');
  });

  it('is reported as a problem if it has no purl', () => {
    expect(read({})).toBeUndefined();
    expect(unnamedPackage(stated({}))).toMatchObject({ code: 'malformed', line: 7 });
  });
});
