import { describe, expect, it } from '@jest/globals';
import { applyVex } from '../../../shared/vex/apply-vex.ts';
import { concerns, indexStatements } from '../../../shared/vex/index-statements.ts';
import { comparablePurl } from '../../../shared/vex/match-purl.ts';
import { aFinding } from '../policy/builders.ts';
import { SUBJECT } from './documents.ts';

const statement = (products: readonly string[]) => ({
  position: 'statements[0]',
  ids: ['cve-2026-0001', 'cve-2026-0001', 'ghsa-1'],
  products: products.map((purl) => ({ identifiers: [purl], components: undefined })),
  status: 'fixed' as const,
  statedAtMs: 0,
});

const vexOf = (products: readonly string[]) => ({
  documents: [{ path: 'vex.json', statements: [statement(products)] }],
  subject: SUBJECT,
});

describe('indexStatements', () => {
  it('lists a statement once for each of its IDs', () => {
    const byId = indexStatements(vexOf(['pkg:npm/a']));
    expect([...byId].map(([id, placed]) => [id, placed.length])).toEqual([
      ['cve-2026-0001', 1],
      ['ghsa-1', 1],
    ]);
  });

  it.each([
    [['pkg:npm/a'], [true, false, false]],
    [[...SUBJECT.digests], [true, true, true]],
    [['a'], [false, false, false]],
  ])('finds the packages that the products %j cover', (products, wanted) => {
    const [placed] = indexStatements(vexOf(products)).get('ghsa-1') ?? [];
    const found = ['pkg:npm/a@1', 'pkg:npm/b@1', ''].map(comparablePurl);
    expect(found.map((purl) => placed && concerns(placed, purl))).toEqual(wanted);
  });

  it.each([
    ['fixed', false],
    ['not_affected', false],
    ['affected', true],
    ['under_investigation', true],
  ] as const)(
    'with the status %s, applies a part of a package to the package: %p',
    (status, wanted) => {
      const documents = [
        { path: 'vex.json', statements: [{ ...statement(['pkg:npm/a#lib/x']), status }] },
      ];
      const [placed] = indexStatements({ documents, subject: SUBJECT }).get('ghsa-1') ?? [];
      expect(placed && concerns(placed, comparablePurl('pkg:npm/a@1'))).toBe(wanted);
    },
  );

  it('takes linear time in the number of products and in the number of findings', () => {
    const small = Math.min(...[1, 2, 3].map(() => applyMs(2_000, 100)));
    const large = Math.min(...[1, 2, 3].map(() => applyMs(20_000, 1_000)));
    expect(large / small).toBeLessThan(50);
  });
});

/** Returns the time in milliseconds of one `applyVex` that excuses nothing. */
function applyMs(productCount: number, findingCount: number): number {
  const products = Array.from({ length: productCount }, (_, at) => `pkg:npm/p${at}@1.0.0`);
  const findings = Array.from({ length: findingCount }, () => aFinding());
  const start = performance.now();
  expect(applyVex(findings, vexOf(products))).toEqual(findings);
  return performance.now() - start;
}
