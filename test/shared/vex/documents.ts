/** VEX documents in each format. All of them state that CVE-2026-0001 does not affect left-pad in `ghcr.io/o/app`. */
const DIGEST = `sha256:${'ab'.repeat(32)}`;
export const TIME = '2026-11-01T00:00:00Z';

export const IMAGE_PURL = `pkg:oci/app@${encodeURIComponent(DIGEST)}?repository_url=ghcr.io/o/app`;

export const OPENVEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://vex.example/1',
  author: 'octo',
  timestamp: TIME,
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2026-0001', aliases: ['GHSA-aaaa-bbbb-cccc'] },
      products: [{ '@id': IMAGE_PURL, subcomponents: [{ '@id': 'pkg:npm/left-pad@1.0.0' }] }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact_statement: 'No input reaches it.',
    },
  ],
};

export const CYCLONEDX = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    timestamp: TIME,
    component: { type: 'container', 'bom-ref': 'root', name: 'app', purl: IMAGE_PURL },
  },
  components: [
    { type: 'library', 'bom-ref': 'lib', name: 'left-pad', purl: 'pkg:npm/left-pad@1.0.0' },
  ],
  vulnerabilities: [
    {
      id: 'CVE-2026-0001',
      references: [{ id: 'GHSA-aaaa-bbbb-cccc' }],
      analysis: { state: 'not_affected', justification: 'code_not_reachable', detail: 'Unused.' },
      affects: [{ ref: 'lib' }],
    },
  ],
};

export const CSAF = {
  document: {
    category: 'csaf_vex',
    csaf_version: '2.0',
    tracking: { id: '1', status: 'final', version: '1', current_release_date: TIME },
  },
  product_tree: {
    branches: [
      {
        category: 'vendor',
        name: 'octo',
        branches: [
          {
            category: 'product_version',
            name: '1',
            product: {
              product_id: 'APP',
              name: 'app',
              product_identification_helper: { purl: IMAGE_PURL },
            },
          },
        ],
      },
    ],
    full_product_names: [
      {
        product_id: 'LIB',
        name: 'left-pad',
        product_identification_helper: { purl: 'pkg:npm/left-pad@1.0.0' },
      },
    ],
    relationships: [
      {
        category: 'default_component_of',
        full_product_name: { product_id: 'APP:LIB', name: 'left-pad in app' },
        product_reference: 'LIB',
        relates_to_product_reference: 'APP',
      },
    ],
  },
  vulnerabilities: [
    {
      cve: 'CVE-2026-0001',
      product_status: { known_not_affected: ['APP:LIB'] },
      flags: [{ label: 'vulnerable_code_not_present', product_ids: ['APP:LIB'] }],
      threats: [{ category: 'impact', details: 'Not built in.', product_ids: ['APP:LIB'] }],
    },
  ],
};

export const SUBJECT = {
  digests: new Set([DIGEST]),
  image: { repository: 'ghcr.io/o/app', tag: '1.2' },
  names: [],
};
