import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../shared/json/guards.ts';
import { openVexStatements } from '../../../shared/vex/openvex.ts';
import { OPENVEX } from './documents.ts';

const [STATEMENT] = OPENVEX.statements;

function read(statement: JsonObject, document: JsonObject = OPENVEX) {
  return openVexStatements({ ...document, statements: [{ ...STATEMENT, ...statement }] }, 'vex')[0];
}

describe('an OpenVEX statement', () => {
  it.each(['affected', 'fixed', 'not_affected', 'under_investigation'])(
    'can have the status %s',
    (status) => {
      expect(read({ status })?.status).toBe(status);
    },
  );

  it.each([undefined, 'fine', 1, 'toString'])('cannot have the status %p', (status) => {
    expect(() => read({ status })).toThrow('statements[0] has no valid OpenVEX status');
  });

  it('can name the vulnerability in a string', () => {
    expect(read({ vulnerability: 'CVE-1' })?.ids).toEqual(['cve-1']);
    expect(read({ vulnerability: 1 })?.ids).toEqual([]);
    expect(read({ vulnerability: { name: ' ', aliases: [1, 'GHSA-1'] } })?.ids).toEqual(['ghsa-1']);
  });

  it("has its own time or, if it has none, the document's time", () => {
    const time = (given: JsonObject) => new Date(read(given)?.statedAtMs ?? 0).toISOString();
    expect(time({})).toBe('2026-11-01T00:00:00.000Z');
    expect(time({ timestamp: '2026-11-02T00:00:00Z' })).toBe('2026-11-02T00:00:00.000Z');
    const updated = { timestamp: '2026-11-02T00:00:00Z', last_updated: '2026-11-03T00:00:00Z' };
    expect(time(updated)).toBe('2026-11-03T00:00:00.000Z');
  });

  it('has no time if neither the statement nor the document has one', () => {
    expect(read({}, { '@context': 'x' })?.statedAtMs).toBeNaN();
  });

  it.each<[unknown, readonly string[], readonly string[] | undefined]>([
    ['pkg:npm/a', ['pkg:npm/a'], undefined],
    [{ '@id': 'x', identifiers: { purl: 'pkg:npm/a' } }, ['x', 'pkg:npm/a'], undefined],
    [{ hashes: { 'sha-256': 'AB' } }, ['sha256:ab'], undefined],
    [{ '@id': 'x', subcomponents: ['pkg:npm/a'] }, ['x'], ['pkg:npm/a']],
    [{ '@id': 'x', subcomponents: null }, ['x'], undefined],
    [{ '@id': 'x', subcomponents: [] }, ['x'], undefined],
    [{ '@id': 'x', subcomponents: [{}] }, ['x'], []],
    [{ '@id': 'x', subcomponents: 'pkg:npm/a' }, ['x'], []],
    [null, [], undefined],
  ])('can have the product %j', (product, identifiers, components) => {
    expect(read({ products: [product] })?.products).toEqual([{ identifiers, components }]);
  });
});
