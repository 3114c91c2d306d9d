import { describe, expect, it } from '@jest/globals';
import { readPom } from '../../../../shared/ecosystems/java/pom-model.ts';

function read(text: string) {
  return readPom({ path: 'pom.xml', bytes: Buffer.from(text) });
}

describe('readPom', () => {
  it('is undefined for another document', () => {
    expect(read('<settings/>')).toBeUndefined();
  });

  it.each([
    ['', '../pom.xml'],
    ['<relativePath/>', ''],
    ['<relativePath>../parent</relativePath>', '../parent'],
  ])('looks for the parent, told %j, at %j', (told, expected) => {
    const pom = read(
      `<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version>${told}</parent></project>`,
    );
    expect(pom?.parent?.relativePath).toBe(expected);
  });

  it('keeps what is named twice out of it', () => {
    const pom = read('<project><artifactId>a</artifactId><artifactId>b</artifactId></project>');
    expect(pom?.artifact).toBe('');
  });

  it('has no properties but those that are stated', () => {
    const pom = read('<project><properties><a.b> 2 </a.b><c/></properties></project>');
    expect([...(pom?.properties ?? [])]).toEqual([['a.b', '2']]);
  });
});
