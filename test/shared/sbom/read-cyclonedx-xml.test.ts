import { describe, expect, it } from '@jest/globals';
import { readPlainXml } from '../../../shared/ecosystems/read-xml.ts';
import { cycloneDxForm, isCycloneDxXml } from '../../../shared/sbom/read-cyclonedx-xml.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';

const OTHER_TOOL = `<?xml version="1.0" encoding="utf-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.3" version="1">
  <components>
    <component type="library" bom-ref="1">
      <group>org.slf4j</group>
      <name>
        slf4j-api
      </name>
      <version>1.0</version>
      <hashes><hash alg="SHA-1">${'AB'.repeat(20)}</hash></hashes>
      <licenses><license><id>MIT</id></license><expression>Apache-2.0</expression></licenses>
      <purl>pkg:maven/org.slf4j/slf4j-api@1.0</purl>
      <components>
        <component type="library" bom-ref="2"><name>b</name><purl>pkg:npm/b@1</purl></component>
      </components>
    </component>
    <component type="library"><name>c</name></component>
  </components>
  <dependencies><dependency ref="1"><dependency ref="2"/></dependency></dependencies>
</bom>`;

describe('a CycloneDX XML document from another tool', () => {
  it('is read with its components, nested components, dependency edges, licenses and hashes', () => {
    expect(readDocument(OTHER_TOOL, 'bom.xml')).toMatchObject({
      packages: [
        {
          purl: 'pkg:maven/org.slf4j/slf4j-api@1.0',
          name: 'org.slf4j:slf4j-api',
          license: 'MIT AND Apache-2.0',
          hashes: [{ algorithm: 'sha1', value: 'ab'.repeat(20) }],
          dependsOn: ['pkg:npm/b@1'],
          locations: [{ path: 'bom.xml', line: 4 }],
        },
        { purl: 'pkg:npm/b@1', locations: [{ path: 'bom.xml', line: 4 }] },
      ],
      problems: [{ code: 'malformed', line: 17 }],
    });
  });

  it.each(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])(
    'is accepted in version %s',
    (version) => {
      const text = `<b:bom xmlns:b="http://cyclonedx.org/schema/bom/${version}"/>`;
      expect(readDocument(text, 'x').packages).toEqual([]);
    },
  );

  it('is rejected if its version is unknown or the XML has a different format', () => {
    const later = '<bom xmlns="http://cyclonedx.org/schema/bom/9"/>';
    expect(() => readDocument(later, 'x')).toThrow(
      expect.objectContaining({ code: 'unsupported-version' }),
    );
    expect(isCycloneDxXml(readPlainXml('<bom/>', 'x'))).toBe(false);
    expect(() => readDocument('<project/>', 'x')).toThrow('XML document is not CycloneDX');
  });

  it('is rejected if its components are nested too deeply', () => {
    const deep = `${'<components><component>'.repeat(70)}${'</component></components>'.repeat(70)}`;
    const root = readPlainXml(
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.6">${deep}</bom>`,
      'x',
    );
    expect(() => cycloneDxForm(root, 'x')).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});

it('a CycloneDX XML document is reported as incomplete if it declares itself incomplete', () => {
  const composition = '<composition><aggregate>incomplete</aggregate></composition>';
  const text = OTHER_TOOL.replace(
    '<component type="library"><name>c</name></component>',
    '',
  ).replace('</bom>', `<compositions>${composition}</compositions></bom>`);
  expect(readDocument(text, 'bom.xml').problems).toMatchObject([{ code: 'incomplete' }]);
});
