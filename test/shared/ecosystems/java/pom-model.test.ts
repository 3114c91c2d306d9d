import { describe, expect, it } from '@jest/globals';
import { readPom } from '../../../../shared/ecosystems/java/pom-model.ts';

function read(text: string) {
  return readPom({ path: 'pom.xml', bytes: Buffer.from(text) });
}

describe('readPom', () => {
  it('returns undefined for a document that is not a POM', () => {
    expect(read('<settings/>')).toBeUndefined();
  });

  it.each([
    ['', '../pom.xml'],
    ['<relativePath/>', ''],
    ['<relativePath>../parent</relativePath>', '../parent'],
  ])('for the parent reference %j, returns the path %j', (told, expected) => {
    const pom = read(
      `<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version>${told}</parent></project>`,
    );
    expect(pom?.parent?.relativePath).toBe(expected);
  });

  it('treats an element as missing if it occurs twice', () => {
    const pom = read('<project><artifactId>a</artifactId><artifactId>b</artifactId></project>');
    expect(pom?.artifact).toBe('');
  });

  it('returns the defined properties, and the last value of a property that is defined twice', () => {
    const pom = read(
      '<project><properties><a.b> 2 </a.b><c/><d>1</d><d>2</d></properties></project>',
    );
    expect(Object.fromEntries(pom?.properties ?? [])).toEqual({ 'a.b': '2', c: '', d: '2' });
  });

  it.each([
    ['<activeByDefault>true</activeByDefault>', '', ['d']],
    ['<property><name>!skip</name></property>', '', ['d']],
    ['<property><name>full</name></property>', '', []],
    ['<jdk>17</jdk>', '', []],
    [
      '<activeByDefault>true</activeByDefault>',
      '<profile><activation><property><name>!x</name></property></activation></profile>',
      [],
    ],
  ])(
    'for a profile with the activation %s next to the profile %j, returns the dependencies %j',
    (activation, other, names) => {
      const pom = read(
        `<project><profiles><profile><activation>${activation}</activation><dependencies><dependency><groupId>g</groupId><artifactId>d</artifactId></dependency></dependencies></profile>${other}</profiles></project>`,
      );
      expect(pom?.dependencies.map(({ artifact }) => artifact)).toEqual(names);
    },
  );
});
