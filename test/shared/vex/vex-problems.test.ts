import { describe, expect, it } from '@jest/globals';
import { vexProblems } from '../../../shared/vex/vex-problems.ts';
import type { VexStatement } from '../../../shared/vex/vex-statement.ts';
import { SUBJECT } from './documents.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');

function problemsOf(statement: Partial<VexStatement>, names: readonly string[] = []): string[] {
  const statements = [
    {
      position: 'statements[0]',
      ids: ['cve-1'],
      products: [{ identifiers: ['pkg:npm/left-pad@0.9.0'], components: undefined }],
      status: 'fixed' as const,
      statedAtMs: NOW,
      ...statement,
    },
  ];
  const documents = [{ path: 'vex.json', statements }];
  const packages = ['pkg:npm/left-pad@1.0.0'];
  const subject = { ...SUBJECT, names };
  return vexProblems({ documents, subject }, packages, NOW).map(({ message }) => message);
}

const product = (...identifiers: string[]) => [{ identifiers, components: undefined }];

describe('vexProblems', () => {
  it('accepts a document about any version of a package in the source', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('accepts a document about the source, even if the component was removed', () => {
    const products = [{ identifiers: [...SUBJECT.digests], components: ['pkg:npm/removed'] }];
    expect(problemsOf({ products })).toEqual([]);
  });

  it.each([
    ['pkg:npm/other', [{ identifiers: ['pkg:npm/other'], components: undefined }]],
    ['pkg:npm/left-pad', [{ identifiers: ['pkg:npm/left-pad'], components: ['pkg:npm/b'] }]],
  ])('reports a document about %s, unless the policy names this product', (name, products) => {
    expect(problemsOf({ products })).toEqual([
      `the document is about ${name}, not this source. Fix: if ${name} is the scanned source, add the name to \`vex-products\`.`,
    ]);
    expect(problemsOf({ products }, [name])).toEqual([]);
  });

  it('reports a document without products', () => {
    expect(problemsOf({ products: [] })[0]).toBe('the document names no product');
  });

  it.each<[Partial<VexStatement>, string]>([
    [{ statedAtMs: NOW + 3_600_001 }, 'has a date in the future'],
    [{ ids: [] }, 'has no vulnerability'],
    [{ status: 'not_affected' }, 'has neither a justification nor an explanation'],
  ])('reports the statement %j', (statement, message) => {
    expect(problemsOf(statement)).toEqual([`statements[0] ${message}`]);
  });

  it('accepts a date that is up to an hour in the future, because clocks differ', () => {
    expect(problemsOf({ statedAtMs: NOW + 3_600_000 })).toEqual([]);
  });

  it('reports a statement if its products do not have a purl', () => {
    expect(problemsOf({ products: product('left-pad') })).toContain(
      'statements[0] has only products without a purl',
    );
    expect(problemsOf({ products: product('left-pad') }, ['left-pad'])).toEqual([]);
  });
});
