import { describe, expect, it } from '@jest/globals';
import { mavenPackage } from '../../../../shared/ecosystems/java/maven-package.ts';

describe('mavenPackage', () => {
  it('returns a package with the name that advisories use', () => {
    const file = { path: 'pom.xml', bytes: Buffer.alloc(0) };
    const found = mavenPackage(file, { group: 'org.Apache', artifact: 'Xerces_2', version: '1+2' });
    expect(found).toMatchObject({
      purl: 'pkg:maven/org.Apache/Xerces_2@1%2B2',
      name: 'org.Apache:Xerces_2',
      version: '1+2',
      ecosystem: 'Maven',
    });
  });
});
