import { describe, expect, it } from '@jest/globals';
import { coordinatesOfPom, propertiesBeside } from '../../../shared/binary/embedded-pom.ts';
import { readJavaArchive } from '../../../shared/binary/java-archive.ts';
import { jarOf, pomOf } from '../../support/executables.ts';

const PATH = 'META-INF/maven/g/a/pom.xml';

describe('coordinatesOfPom', () => {
  it.each([
    ['<project><version>1</version></project>', '1'],
    ['<project><parent><version>2</version></parent></project>', '2'],
    ['<project><parent><version>2</version></parent><version>1</version></project>', '1'],
    [
      '<project><version>1</version><dependencies><dependency><version>9</version></dependency></dependencies></project>',
      '1',
    ],
    [
      '<project><dependencies><dependency><version>9</version></dependency></dependencies></project>',
      '',
    ],
    ['<project><!-- <version>9</version> --><version> 1 </version></project>', '1'],
    ['<project><parent><version>2</version></parent><version>${r}</version></project>', ''],
    ['<?xml version="1.0"?><project a="x"><b/><version>1</version></project>', '1'],
    ['<project><version>1 2</version></project>', ''],
    [
      `<project><parent><version>2</version></parent><version>${' '.repeat(400)}1</version></project>`,
      '1',
    ],
    ['<project></project>', ''],
    ['', ''],
  ])('reads the version in %s', (text, version) => {
    expect(coordinatesOfPom(PATH, text)).toEqual({ group: 'g', artifact: 'a', version });
  });

  it('takes time in proportion to the length of the pom', () => {
    for (const piece of ['<a ', '<!--', '<a>', '<', '</a>']) {
      const start = performance.now();
      coordinatesOfPom(PATH, piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(1000);
    }
    const start = performance.now();
    coordinatesOfPom(PATH, `<version>${' '.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('reads only poms of archives', () => {
    expect(coordinatesOfPom('pom.xml', '<project><version>1</version></project>')).toBeUndefined();
  });
});

it('propertiesBeside returns the path that Maven uses', () => {
  expect(propertiesBeside(PATH)).toBe('META-INF/maven/g/a/pom.properties');
  expect(propertiesBeside('a/pom.xml')).toBeUndefined();
});

it('an archive is identified by its pom only if it has no properties', () => {
  const pom = { name: PATH, content: '<project><version>2</version></project>' };
  const versionsIn = (...members: Parameters<typeof jarOf>[0]) =>
    readJavaArchive(jarOf(members))?.archives[0]?.poms.map(({ version }) => version);
  expect(versionsIn(pom)).toEqual(['2']);
  expect(versionsIn(pom, { ...pomOf('g', 'a', '1') })).toEqual(['1']);
});
