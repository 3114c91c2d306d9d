import { expect, it } from '@jest/globals';
import { isExcused, vexDocument } from '../../../../shared/policy/content/vex.ts';

const FINDING = {
  id: 'CVE-1',
  aliases: ['GHSA-1'],
  purl: 'pkg:npm/a@1.0.0?arch=x',
  severity: 'high',
  excuse: undefined,
} as const;

const says = (fields: object) => ({
  vulnerability: { name: 'CVE-1' },
  status: 'not_affected',
  justification: 'component_not_present',
  ...fields,
});
const SUBJECT = { name: 'ghcr.io/octo-org/app', digest: 'sha256:aa' };
const documentOf = (statements: readonly unknown[], signedAt?: string) =>
  vexDocument({ predicate: { statements }, signedAt }, SUBJECT);
const excused = (...statements: unknown[]) => isExcused(FINDING, [documentOf(statements)]);
const image = { '@id': 'pkg:oci/app@sha256%3Aaa' };

it.each<[string, object]>([
  ['its name', says({})],
  ['its name in a different letter case', says({ vulnerability: { name: 'cve-1' } })],
  ['its alias', says({ vulnerability: { name: 'X', aliases: ['GHSA-1'] } })],
  ['the older form of its name', says({ vulnerability: 'CVE-1' })],
  ['the status fixed, which needs no reason', says({ status: 'fixed', justification: undefined })],
  ['an impact statement', says({ justification: undefined, impact_statement: 'not called' })],
  ['its package', says({ products: [{ '@id': 'pkg:npm/a@1.0.0' }] })],
  ['its package in any version', says({ products: [{ '@id': 'pkg:npm/a' }] })],
  ['its package by identifier', says({ products: [{ identifiers: { purl: 'pkg:npm/a@1.0.0' } }] })],
  ['a statement with products that are null', says({ products: null })],
  ['its image', says({ products: [image] })],
  ['its image by name', says({ products: ['pkg:oci/app?repository_url=ghcr.io/octo-org/app'] })],
  ['its image by name and tag', says({ products: ['pkg:docker/octo-org/app@1.0'] })],
  [
    'its package in the image',
    says({ products: [{ ...image, subcomponents: [{ '@id': 'pkg:npm/a@1.0.0' }] }] }),
  ],
])('isExcused returns true for a finding if a statement has %s', (_, statement) =>
  expect(excused(statement)).toBe(true),
);

it.each<[string, unknown]>([
  ['a statement about a different vulnerability', says({ vulnerability: { name: 'CVE-2' } })],
  ['the status affected', says({ status: 'affected' })],
  ['the status under_investigation', says({ status: 'under_investigation' })],
  ['a statement without a reason', says({ justification: undefined })],
  ['a different image', says({ products: [{ '@id': 'pkg:oci/app@sha256%3Abb' }] })],
  ['a different image by name', says({ products: ['pkg:oci/other'] })],
  [
    'a package in a different image',
    says({ products: [{ '@id': 'pkg:oci/app@sha256:bb', subcomponents: ['pkg:npm/a@1.0.0'] }] }),
  ],
  ['a different package', says({ products: [{ '@id': 'pkg:npm/ab@1.0.0' }] })],
  ['a different version', says({ products: [{ '@id': 'pkg:npm/a@2.0.0' }] })],
  [
    'a different package in the image',
    says({ products: [{ ...image, subcomponents: ['pkg:npm/b@1'] }] }),
  ],
  ['an empty product', says({ products: [{}] })],
  ['a product that is null', says({ products: [null] })],
  ['products that are not a list', says({ products: 'pkg:npm/b@1' })],
  [
    'subcomponents that are not a list',
    says({ products: [{ ...image, subcomponents: 'pkg:npm/b@1' }] }),
  ],
  ['an unknown status', says({ status: 'harmless' })],
  ['a document without statements', null],
])('isExcused returns false for a finding if there is only %s', (_, statement) =>
  expect(excused(statement)).toBe(false),
);

it('isExcused uses the last statement about a finding', () => {
  const taken = says({ status: 'affected' });
  expect(excused(says({}), taken)).toBe(false);
  expect(excused(taken, says({}))).toBe(true);
});

it.each([
  ['newer', '2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z', false],
  ['newer in another time zone', '2026-01-01T10:00:00-08:00', '2026-01-01T17:00:00Z', false],
  ['older', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', true],
  ['of the same age', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', true],
])('isExcused compares the times if the first of two statements is %s', (...row) => {
  const [, first, second, isExcuse] = row;
  const taken = says({ status: 'affected', timestamp: first });
  expect(excused(taken, says({ timestamp: second }))).toBe(isExcuse);
});

it("isExcused uses the document's time if a statement has none", () => {
  const statements = [says({ status: 'affected' }), says({ timestamp: '2026-01-01T00:00:00Z' })];
  const predicate = { timestamp: '2026-02-01T00:00:00Z', statements };
  expect(isExcused(FINDING, [vexDocument({ predicate, signedAt: undefined }, SUBJECT)])).toBe(
    false,
  );
});

it.each<[string, string | undefined, string | undefined, boolean]>([
  ['older', '2026-01-01', '2026-01-02', false],
  ['newer', '2026-01-02', '2026-01-01', true],
  ['of the same age', '2026-01-01', '2026-01-01', false],
  ['older than a statement at an unknown time', '2026-01-01', undefined, false],
  ['at an unknown time, like the opposite', undefined, undefined, false],
])(
  'isExcused compares the times if one document suppresses a finding and another states the opposite: the suppression is %s',
  (_, said, taken, isExcuse) => {
    const documents = [
      documentOf([says({})], said),
      documentOf([says({ status: 'affected' })], taken),
    ];
    expect(isExcused(FINDING, documents)).toBe(isExcuse);
    expect(isExcused(FINDING, documents.toReversed())).toBe(isExcuse);
  },
);

it('isExcused returns false if a later statement has unreadable products', () => {
  expect(excused(says({}), says({ products: 'pkg:npm/b@1' }))).toBe(false);
});

it.each(['', ' '])(
  'isExcused does not apply a statement about %j to a finding with an empty name',
  (name) => {
    const documents = [
      documentOf([says({ vulnerability: { name } }), says({ vulnerability: name })]),
    ];
    expect(isExcused({ ...FINDING, id: name, aliases: [name] }, documents)).toBe(false);
  },
);

it('isExcused does not apply a statement about a package to a finding without a package', () => {
  const document = documentOf([says({ products: ['pkg:npm/a'] })]);
  expect(isExcused({ ...FINDING, purl: undefined }, [document])).toBe(false);
});
