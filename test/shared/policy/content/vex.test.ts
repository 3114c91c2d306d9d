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
  ['a name', says({})],
  ['a name in another case', says({ vulnerability: { name: 'cve-1' } })],
  ['an alias', says({ vulnerability: { name: 'X', aliases: ['GHSA-1'] } })],
  ['the old form of a name', says({ vulnerability: 'CVE-1' })],
  ['fixed, which needs no reason', says({ status: 'fixed', justification: undefined })],
  ['an impact statement', says({ justification: undefined, impact_statement: 'not called' })],
  ['the package', says({ products: [{ '@id': 'pkg:npm/a@1.0.0' }] })],
  ['the package in any version', says({ products: [{ '@id': 'pkg:npm/a' }] })],
  ['the package by identifier', says({ products: [{ identifiers: { purl: 'pkg:npm/a@1.0.0' } }] })],
  ['products that are null', says({ products: null })],
  ['the image', says({ products: [image] })],
  ['the image by name', says({ products: ['pkg:oci/app?repository_url=ghcr.io/octo-org/app'] })],
  ['the image by name and tag', says({ products: ['pkg:docker/octo-org/app@1.0'] })],
  [
    'the package in the image',
    says({ products: [{ ...image, subcomponents: [{ '@id': 'pkg:npm/a@1.0.0' }] }] }),
  ],
])('suppresses by %s', (_, statement) => expect(excused(statement)).toBe(true));

it.each<[string, unknown]>([
  ['another vulnerability', says({ vulnerability: { name: 'CVE-2' } })],
  ['affected', says({ status: 'affected' })],
  ['under investigation', says({ status: 'under_investigation' })],
  ['no reason', says({ justification: undefined })],
  ['another image', says({ products: [{ '@id': 'pkg:oci/app@sha256%3Abb' }] })],
  ['another image by name', says({ products: ['pkg:oci/other'] })],
  [
    'a package in another image',
    says({ products: [{ '@id': 'pkg:oci/app@sha256:bb', subcomponents: ['pkg:npm/a@1.0.0'] }] }),
  ],
  ['another package', says({ products: [{ '@id': 'pkg:npm/ab@1.0.0' }] })],
  ['another version', says({ products: [{ '@id': 'pkg:npm/a@2.0.0' }] })],
  [
    'another package in the image',
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
  ['no statement', null],
])('does not suppress by %s', (_, statement) => expect(excused(statement)).toBe(false));

it('uses the latest statement', () => {
  const taken = says({ status: 'affected' });
  expect(excused(says({}), taken)).toBe(false);
  expect(excused(taken, says({}))).toBe(true);
});

it.each([
  ['newer', '2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z', false],
  ['newer in another time zone', '2026-01-01T10:00:00-08:00', '2026-01-01T17:00:00Z', false],
  ['older', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', true],
  ['of the same age', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', true],
])('does not rely on the order alone if an earlier statement is %s', (...row) => {
  const [, first, second, isExcuse] = row;
  const taken = says({ status: 'affected', timestamp: first });
  expect(excused(taken, says({ timestamp: second }))).toBe(isExcuse);
});

it('dates a statement without a time by its document', () => {
  const statements = [says({ status: 'affected' }), says({ timestamp: '2026-01-01T00:00:00Z' })];
  const predicate = { timestamp: '2026-02-01T00:00:00Z', statements };
  expect(isExcused(FINDING, [vexDocument({ predicate, signedAt: undefined }, SUBJECT)])).toBe(
    false,
  );
});

it.each<[string, string | undefined, string | undefined, boolean]>([
  ['after it', '2026-01-01', '2026-01-02', false],
  ['before it', '2026-01-02', '2026-01-01', true],
  ['at the same time', '2026-01-01', '2026-01-01', false],
  ['at an unknown time', '2026-01-01', undefined, false],
  ['if the time of both is unknown', undefined, undefined, false],
])('is withdrawn by another document %s', (_, said, taken, isExcuse) => {
  const documents = [
    documentOf([says({})], said),
    documentOf([says({ status: 'affected' })], taken),
  ];
  expect(isExcused(FINDING, documents)).toBe(isExcuse);
  expect(isExcused(FINDING, documents.toReversed())).toBe(isExcuse);
});

it('withdraws a suppression through unreadable products', () => {
  expect(excused(says({}), says({ products: 'pkg:npm/b@1' }))).toBe(false);
});

it.each(['', ' '])('does not suppress a finding without a name by a statement about %j', (name) => {
  const documents = [
    documentOf([says({ vulnerability: { name } }), says({ vulnerability: name })]),
  ];
  expect(isExcused({ ...FINDING, id: name, aliases: [name] }, documents)).toBe(false);
});

it('does not suppress a finding without a package by a statement about one', () => {
  const document = documentOf([says({ products: ['pkg:npm/a'] })]);
  expect(isExcused({ ...FINDING, purl: undefined }, [document])).toBe(false);
});
