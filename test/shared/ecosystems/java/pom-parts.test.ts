import { describe, expect, it } from '@jest/globals';
import {
  dependenciesOf,
  modulesOf,
  parentOf,
  propertiesOf,
  relocationOf,
  requireSingle,
} from '../../../../shared/ecosystems/java/pom-parts.ts';
import { readXml } from '../../../../shared/ecosystems/read-xml.ts';

const FILE = { path: 'pom.xml', bytes: Buffer.from('') };

function projectOf(content: string) {
  return readXml({ path: 'pom.xml', bytes: Buffer.from(`<project>${content}</project>`) });
}

describe('the POM parser', () => {
  it('reads the parent with its line, and uses the default path if none is specified', () => {
    const parent = '\n<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version>';
    expect(parentOf(projectOf(`${parent}</parent>`))).toEqual({
      group: 'g',
      artifact: 'p',
      version: '1',
      line: 2,
      relativePath: '../pom.xml',
    });
    expect(parentOf(projectOf(`${parent}<relativePath/></parent>`))?.relativePath).toBe('');
  });

  it('reads properties, and uses the last value of a property that is defined twice', () => {
    const project = projectOf('<properties><a>1</a><a>2</a><b/></properties>');
    expect(new Map(propertiesOf(project))).toEqual(
      new Map([
        ['a', '2'],
        ['b', ''],
      ]),
    );
  });

  it('reads Maven 3 modules and Maven 4 subprojects', () => {
    const project = projectOf(
      '<modules><module>a\\b</module></modules><subprojects><subproject>c</subproject></subprojects>',
    );
    expect(modulesOf(project)).toEqual(['a/b', 'c']);
  });

  it('reads the exclusions of a dependency', () => {
    const project = projectOf(
      '<dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><optional>true</optional><exclusions><exclusion><groupId>x</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency></dependencies>',
    );
    expect(dependenciesOf(FILE, project)).toMatchObject([
      { optional: 'true', exclusions: [{ group: 'x', artifact: '*' }] },
    ]);
  });

  it('reads a relocation that specifies only the new group', () => {
    const project = projectOf(
      '<distributionManagement><relocation><groupId>new</groupId></relocation></distributionManagement>',
    );
    expect(relocationOf(project)).toEqual({
      group: 'new',
      artifact: undefined,
      version: undefined,
    });
    expect(relocationOf(projectOf('<artifactId>a</artifactId>'))).toBeUndefined();
  });

  it('rejects a POM with two lists of dependencies', () => {
    const list = '<dependencies><dependency/></dependencies>';
    expect(() => requireSingle(FILE, projectOf(`${list}\n${list}`))).toThrow(/occurs twice/);
  });
});
