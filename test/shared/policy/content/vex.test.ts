import { expect, it } from '@jest/globals';
import { isExcused, vexStatements } from '../../../../shared/policy/content/vex.ts';

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
const excused = (...statements: unknown[]) =>
  isExcused(FINDING, vexStatements([{ statements }], SUBJECT));
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
  ['the image', says({ products: [image] })],
  ['the image by name', says({ products: ['pkg:oci/app?repository_url=ghcr.io/octo-org/app'] })],
  ['the image by name and tag', says({ products: ['pkg:docker/octo-org/app@1.0'] })],
  [
    'the package in the image',
    says({ products: [{ ...image, subcomponents: [{ '@id': 'pkg:npm/a@1.0.0' }] }] }),
  ],
])('%s excuses', (_, statement) => expect(excused(statement)).toBe(true));

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
  ['a product that is nothing', says({ products: [{}] })],
  ['a product that is null', says({ products: [null] })],
  ['a status that is unknown', says({ status: 'harmless' })],
  ['no statement', null],
])('%s does not excuse', (_, statement) => expect(excused(statement)).toBe(false));

it('goes by what was said last', () => {
  const taken = says({ status: 'affected' });
  expect(excused(says({}), taken)).toBe(false);
  expect(excused(taken, says({}))).toBe(true);
});

it('does not excuse what has no package by a word on one', () => {
  const statements = vexStatements([{ statements: [says({ products: ['pkg:npm/a'] })] }], SUBJECT);
  expect(isExcused({ ...FINDING, purl: undefined }, statements)).toBe(false);
});
