import type { Attack, Random } from './attack.ts';
import { type HiddenPackage, hidePackage } from './hide-package.ts';

const LODASH: HiddenPackage = { ecosystem: 'npm', name: 'lodash', version: '4.17.20' };

const PURL = 'pkg:npm/isarray@2.0.5';

const TO_PARTS = ['DEPENDS_ON', 'CONTAINS'] as const;

const AGGREGATES = ['incomplete', 'incomplete_third_party_only'] as const;

/** Documents that list one harmless package and state that its dependencies are unknown. */
const FORMS: readonly ((random: Random) => readonly [name: string, text: string])[] = [
  (random) => [
    'bom.spdx.json',
    JSON.stringify({
      spdxVersion: 'SPDX-2.3',
      packages: [
        {
          SPDXID: 'SPDXRef-a',
          name: 'isarray',
          versionInfo: '2.0.5',
          externalRefs: [{ referenceType: 'purl', referenceLocator: PURL }],
        },
      ],
      relationships: [
        {
          spdxElementId: 'SPDXRef-a',
          relationshipType: random.pick(TO_PARTS),
          relatedSpdxElement: 'NOASSERTION',
        },
      ],
    }),
  ],
  (random) => [
    'bom.spdx',
    'SPDXVersion: SPDX-2.3\nDocumentName: d\nPackageName: isarray\nSPDXID: SPDXRef-a\n' +
      `PackageVersion: 2.0.5\nExternalRef: PACKAGE-MANAGER purl ${PURL}\n` +
      `Relationship: SPDXRef-a ${random.pick(TO_PARTS)} NOASSERTION\n`,
  ],
  (random) => [
    'bom.spdx.json',
    JSON.stringify({
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': [
        { type: 'software_Package', spdxId: 'urn:a', name: 'a', software_packageUrl: PURL },
        {
          type: 'Relationship',
          relationshipType: random.pick(['dependsOn', 'contains']),
          from: 'urn:a',
          ...random.pick([
            { to: ['urn:a'], completeness: 'incomplete' },
            { to: ['https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement'] },
          ]),
        },
      ],
    }),
  ],
  (random) => [
    'bom.json',
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'library', name: 'isarray', version: '2.0.5', purl: PURL }],
      compositions: [{ aggregate: random.pick(AGGREGATES), assemblies: [] }],
    }),
  ],
  (random) => [
    'bom.xml',
    `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component type="library">` +
      `<name>isarray</name><version>2.0.5</version><purl>${PURL}</purl></component></components>` +
      `<compositions><composition><aggregate>${random.pick(AGGREGATES)}</aggregate></composition>` +
      '</compositions></bom>',
  ],
];

const HIDDEN_PURL = 'pkg:npm/lodash@4.17.20';

/** Documents of which one reader sees the hidden package, and another reader does not. */
function contradictory(random: Random): readonly [name: string, text: string] {
  const head = '"bomFormat":"CycloneDX","specVersion":"1.6"';
  const shown = JSON.stringify({ type: 'library', name: 'isarray', 'bom-ref': 'a', purl: PURL });
  const hidden = (version?: string) =>
    JSON.stringify({ type: 'library', name: 'lodash', version, purl: HIDDEN_PURL });
  const dependencies = JSON.stringify([{ ref: 'a', dependsOn: [HIDDEN_PURL] }]);
  const inner = { type: 'software_Package', spdxId: 'urn:a', software_packageUrl: HIDDEN_PURL };
  const outer = { type: 'SpdxDocument', spdxId: 'urn:d', element: [inner] };
  const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
  return random.pick([
    ['bom.json', `{${head},"components":[${hidden('4.17.21')}]}`],
    ['bom.json', `{${head},"components":[${hidden()}],"components":[${shown}]}`],
    ['bom.json', `{${head},"components":[${shown}],"dependencies":${dependencies}}`],
    ['bom.spdx3.json', JSON.stringify({ '@context': context, '@graph': [outer] })],
    ['bom.spdx3.json', JSON.stringify({ '@context': context, ...inner })],
    [
      'bom.spdx',
      `SPDXVersion: SPDX-2.3\nPackageName: lodash\nPackageVersion: 4.17.21\nExternalRef: PACKAGE-MANAGER purl ${HIDDEN_PURL}\n`,
    ],
  ]);
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'an SBOM contradicts itself about a package',
    rows: [],
    variant(random) {
      const [name, text] = contradictory(random);
      return { what: text, run: () => hidePackage({ [name]: text }, LODASH) };
    },
  },
  {
    name: 'an SBOM says that it does not know all dependencies',
    rows: [],
    variant(random) {
      const [name, text] = random.pick(FORMS)(random);
      const files = { [name]: text };
      return { what: text, run: () => hidePackage(files, LODASH) };
    },
  },
];
