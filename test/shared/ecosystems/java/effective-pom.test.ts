import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const REVISION = '$' + '{revision}';

function aPom(artifact: string, content: string, version = '1'): string {
  return `<project><groupId>org.shop</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${content}</project>`;
}

function list(
  ...items: readonly (readonly [name: string, version?: string, more?: string])[]
): string {
  const texts = items.map(
    ([name, version, more = '']) =>
      `<dependency><groupId>g</groupId><artifactId>${name}</artifactId>${
        version === undefined ? '' : `<version>${version}</version>`
      }${more}</dependency>`,
  );
  return `<dependencies>${texts.join('')}</dependencies>`;
}

function imports(...artifacts: readonly string[]): string {
  const texts = artifacts.map(
    (name) =>
      `<dependency><groupId>org.shop</groupId><artifactId>${name}</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency>`,
  );
  return `<dependencies>${texts.join('')}</dependencies>`;
}

function managed(content: string): string {
  return `<dependencyManagement>${content}</dependencyManagement>`;
}

const BOM_MODULE = '<modules><module>bom</module></modules>';

function namesIn(files: Readonly<Record<string, string>>): readonly string[] {
  return namesOf(inventoryOfFiles(files));
}

describe('effectiveDependencies', () => {
  it('takes a missing version or scope from dependency management', () => {
    const test = '<scope>test</scope>';
    const { packages } = inventoryOfFiles({
      'pom.xml': aPom('a', managed(list(['x', '1', test], ['y', '1'])) + list(['x'], ['y', '2'])),
    });
    expect(packages).toMatchObject([
      { name: 'g:x', version: '1', scope: 'development' },
      { name: 'g:y', version: '2', scope: 'runtime' },
    ]);
  });

  it('uses the versions from a bill of materials in the source tree, unless the POM manages the version itself', () => {
    const files = {
      'bom/pom.xml': aPom('bom', managed(list(['x', '1'], ['y', '1']))),
      'pom.xml': aPom(
        'a',
        `${BOM_MODULE}${managed(
          list(['y', '2']).replace('</dependencies>', '') +
            imports('bom').replace('<dependencies>', ''),
        )}${list(['x'], ['y'])}`,
      ),
    };
    expect(namesIn(files)).toEqual(['g:x@1', 'g:y@2']);
  });

  it('resolves an imported bill of materials with its own properties', () => {
    const files = {
      'bom/pom.xml': aPom(
        'bom',
        `<properties><v>1</v></properties>${managed(list(['x', '$' + '{v}']))}`,
      ),
      'pom.xml': aPom(
        'a',
        `${BOM_MODULE}<properties><v>2</v></properties>${managed(imports('bom'))}${list(['x'])}`,
      ),
    };
    expect(namesIn(files)).toEqual(['g:x@1']);
  });

  it("uses the nearest definition of a property, and the project's version for project.version", () => {
    const parent =
      '<parent><groupId>org.shop</groupId><artifactId>parent</artifactId><version>1</version></parent>';
    const files = {
      'pom.xml': aPom(
        'parent',
        `<properties><revision>1</revision></properties>${list(['x', REVISION], ['y', '$' + '{project.version}'])}`,
      ),
      'a/pom.xml': `<project>${parent}<artifactId>a</artifactId><version>5</version><properties><revision>9</revision></properties></project>`,
    };
    expect(namesIn(files)).toEqual(['g:x@1', 'g:x@9', 'g:y@1', 'g:y@5']);
  });

  it.each([
    ['a bill of materials that is built separately', '', imports('bom'), ''],
    ['a bill of materials after one outside the tree', BOM_MODULE, imports('other', 'bom'), ''],
    [
      'a bill of materials if a parent is outside the tree',
      BOM_MODULE,
      imports('bom'),
      '<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version></parent>',
    ],
  ])('ignores the versions in %s', (_what, modules, imported, parent) => {
    const files = {
      'bom/pom.xml': aPom('bom', managed(list(['x', '1']))),
      'pom.xml': aPom('a', parent + modules + managed(imported) + list(['x'])),
    };
    expect(namesIn(files)).toEqual(['g:x@']);
  });

  it('ignores properties that have the same name as built-in project values', () => {
    const properties =
      '<properties><project.version>9</project.version><project.name>9</project.name></properties>';
    const dependencies = list(['x', '$' + '{project.version}'], ['y', '$' + '{project.name}']);
    expect(namesIn({ 'pom.xml': aPom('a', properties + dependencies) })).toEqual(['g:x@1', 'g:y@']);
  });

  it('does not resolve JVM properties', () => {
    const files = {
      'pom.xml': aPom('a', list(['x', '$' + '{version}'])),
      '.mvn/jvm.config': '-Dversion=9',
    };
    expect(namesIn(files)).toEqual(['g:x@']);
  });

  it('returns a result even if parents or imported bills of materials form a cycle', () => {
    const parent = (name: string) =>
      `<parent><groupId>org.shop</groupId><artifactId>${name}</artifactId><version>1</version><relativePath/></parent>`;
    const files = {
      'a/pom.xml': aPom('a', parent('b') + managed(imports('b')) + list(['x'])),
      'b/pom.xml': aPom('b', parent('a') + managed(imports('a')) + list(['y', '1'])),
    };
    expect(namesIn(files)).toEqual(['g:x@', 'g:y@1']);
  });

  it('is fast for bills of materials that import each other along many paths', () => {
    const count = 60;
    const bills = Array.from({ length: count }, (_, index) => [
      `b${index}/pom.xml`,
      aPom(`b${index}`, managed(imports(`b${index + 1}`, `b${index + 2}`))),
    ]);
    const files = {
      ...Object.fromEntries(bills),
      'pom.xml': aPom('a', managed(imports('b0')) + list(['x'])),
    };
    expect(cpuMs(() => namesIn(files))).toBeLessThan(2_000);
  });
});
