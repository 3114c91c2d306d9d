import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';

function read(facts: object) {
  const document = { bomFormat: 'CycloneDX', specVersion: '1.5', ...facts };
  return readDocument(JSON.stringify(document, undefined, 1), 'bom.json');
}

describe('a CycloneDX document from another tool', () => {
  it('is read with unchanged purls and with the names that the ecosystems use', () => {
    const { packages } = read({
      components: [
        {
          type: 'library',
          name: 'toml',
          group: 'github.com/BurntSushi',
          purl: 'pkg:golang/github.com/BurntSushi/toml@v1+x',
        },
        {
          type: 'library',
          name: 'Zope.Interface',
          version: '5',
          purl: 'pkg:pypi/zope-interface@5',
        },
        { type: 'library', name: 'other', purl: 'pkg:maven/org.slf4j/slf4j-api@1' },
      ],
    });
    expect(packages).toMatchObject([
      {
        purl: 'pkg:golang/github.com/BurntSushi/toml@v1+x',
        name: 'github.com/BurntSushi/toml',
        version: 'v1+x',
        ecosystem: 'Go',
      },
      { name: 'org.slf4j:slf4j-api', ecosystem: 'Maven' },
      { name: 'Zope.Interface', version: '5', ecosystem: 'PyPI' },
    ]);
  });

  it('takes the release from its operating system component or, without such a component, from a purl', () => {
    const deb = { type: 'library', name: 'a', purl: 'pkg:deb/debian/a@1?distro=debian-11' };
    const os = { type: 'operating-system', name: 'debian', version: '12' };
    const bare = { ...deb, purl: 'pkg:deb/debian/a@1' };
    expect(read({ components: [bare, os] })).toMatchObject({
      os: { id: 'debian', versionId: '12' },
      packages: [{ ecosystem: 'Debian:12' }],
    });
    expect(read({ components: [deb] })).toMatchObject({
      os: { id: 'debian', versionId: '11' },
      packages: [{ ecosystem: 'Debian:11' }],
    });
  });

  it("has the source package in the purl or in Trivy's properties", () => {
    const trivy = { SrcName: 'openssl', SrcVersion: '3.0.11', SrcRelease: '1', SrcEpoch: '2' };
    const properties = Object.entries(trivy).map(([name, value]) => ({
      name: `aquasecurity:trivy:${name}`,
      value,
    }));
    const { packages } = read({
      components: [
        { type: 'library', name: 'b', purl: 'pkg:deb/debian/b@1', properties },
        { type: 'library', name: 'a', purl: 'pkg:deb/debian/a@1?upstream=openssl' },
      ],
    });
    expect(packages.map(({ source }) => source)).toEqual([
      { name: 'openssl', version: '1' },
      { name: 'openssl', version: '2:3.0.11-1' },
    ]);
  });

  it('contributes a package for each component with a purl, regardless of the component type', () => {
    const file = { type: 'file', name: 'a' };
    const { packages } = read({ components: [file, { ...file, purl: 'pkg:npm/a@1' }] });
    expect(packages.map(({ purl }) => purl)).toEqual(['pkg:npm/a@1']);
  });

  it('is read with its nested components, dependency edges and licenses', () => {
    const inner = { type: 'library', name: 'b', 'bom-ref': '2', purl: 'pkg:npm/b@1' };
    const outer = {
      type: 'library',
      name: 'a',
      'bom-ref': '1',
      purl: 'pkg:npm/a@1',
      licenses: [{ license: { id: 'MIT' } }, { license: { name: 'own' } }],
      components: [inner],
    };
    const dependencies = [{ ref: '1', dependsOn: ['2', 'gone'] }];
    expect(read({ components: [outer], dependencies }).packages).toMatchObject([
      { purl: 'pkg:npm/a@1', dependsOn: ['pkg:npm/b@1'], license: 'MIT AND own' },
      { purl: 'pkg:npm/b@1' },
    ]);
  });

  it("is reported, at the component's line, if a component has no purl", () => {
    const { problems } = read({ components: [{ type: 'library', name: 'x' }] });
    expect(problems).toMatchObject([{ code: 'malformed', path: 'bom.json', line: 5 }]);
  });

  it('contributes packages for the components nested in its main component', () => {
    const part = { type: 'library', name: 'b', purl: 'pkg:npm/b@1' };
    const component = { type: 'application', name: 'app', components: [part] };
    const { packages } = read({ components: [], metadata: { component } });
    expect(packages).toMatchObject([{ purl: 'pkg:npm/b@1' }]);
  });

  it.each(['incomplete', 'incomplete_first_party_only'])(
    'is reported as incomplete if it declares itself %s',
    (aggregate) => {
      const { problems } = read({ components: [], compositions: [{ aggregate }] });
      expect(problems).toMatchObject([{ code: 'incomplete', path: 'bom.json' }]);
    },
  );

  it.each(['complete', 'unknown', 'not_specified'])(
    'is accepted as complete if it declares itself %s',
    (aggregate) => {
      expect(read({ components: [], compositions: [{ aggregate }] }).problems).toEqual([]);
    },
  );

  it('is reported as incomplete if a dependency is in another document', () => {
    const ref = 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a';
    const { problems } = read({ components: [], dependencies: [{ ref: 'b', dependsOn: [ref] }] });
    expect(problems).toMatchObject([{ code: 'incomplete', path: 'bom.json' }]);
  });

  it('is reported as incomplete if another document describes the parts of a component', () => {
    const partsAt = (url: string, type = 'bom') => {
      const component = { type: 'library', name: 'a', purl: 'pkg:npm/a@1' };
      const { problems } = read({
        components: [{ ...component, externalReferences: [{ type, url }] }],
      });
      return problems.map(({ code }) => code);
    };
    const url = 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1';
    expect(partsAt(url)).toEqual(['incomplete']);
    expect(partsAt(url, 'vcs')).toEqual([]);
    expect(partsAt('https://example.com/bom.json')).toEqual([]);
  });

  it('lists a package even if only the dependency graph contains it', () => {
    for (const key of ['dependsOn', 'provides']) {
      const dependencies = [{ ref: 'b', [key]: ['pkg:npm/a@1'] }];
      expect(read({ components: [], dependencies }).packages).toMatchObject([
        { purl: 'pkg:npm/a@1' },
      ]);
    }
  });

  it('is rejected if its components are nested too deeply', () => {
    const deep = `${'{"components":['.repeat(100)}${']}'.repeat(100)}`;
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[${deep}]}`;
    expect(() => readDocument(text, 'bom.json')).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});
