import { describe, expect, it } from '@jest/globals';
import { readVex } from '../../../shared/vex/read-vex.ts';
import { CSAF, CYCLONEDX, IMAGE_PURL, OPENVEX, TIME } from './documents.ts';

const read = (document: unknown) => readVex(Buffer.from(JSON.stringify(document)), 'vex.json');

describe('readVex', () => {
  it.each([
    ['OpenVEX', OPENVEX, 'statements[0]', ['cve-2026-0001', 'ghsa-aaaa-bbbb-cccc']],
    ['CycloneDX', CYCLONEDX, 'vulnerabilities[0]', ['cve-2026-0001', 'ghsa-aaaa-bbbb-cccc']],
    ['CSAF', CSAF, 'vulnerabilities[0]', ['cve-2026-0001']],
  ])('reads a statement in %s', (_, document, position, ids) => {
    const [statement, ...others] = read(document).statements;
    expect(others).toEqual([]);
    expect(statement).toMatchObject({ position, ids, status: 'not_affected' });
    expect(statement?.statedAtMs).toBe(Date.parse(TIME));
    expect(statement?.products).toHaveLength(1);
    expect(statement?.products[0]?.identifiers).toContain(IMAGE_PURL);
    expect(statement?.products[0]?.components).toContain('pkg:npm/left-pad@1.0.0');
    expect(statement?.justification).toBeDefined();
    expect(statement?.impact).toBeDefined();
  });

  it.each([
    [
      'a different document',
      { name: 'app', version: '1' },
      'neither OpenVEX nor CycloneDX nor CSAF',
    ],
    ['a list', [], 'neither OpenVEX nor CycloneDX nor CSAF'],
    ['an SBOM without vulnerabilities', { bomFormat: 'CycloneDX' }, 'no VEX statements'],
    ['no statements', { ...OPENVEX, statements: [] }, 'no VEX statements'],
  ])('rejects %s', (_, document, message) => {
    expect(() => read(document)).toThrow(message);
  });

  it('rejects a document that is too large', () => {
    expect(() => readVex(Buffer.alloc(33 * 1024 * 1024, ' '), 'vex.json')).toThrow('more than');
    const [statement] = OPENVEX.statements;
    const statements = [{ ...statement, products: Array.from({ length: 200_001 }, () => 'a') }];
    expect(() => read({ ...OPENVEX, statements })).toThrow('statements and products');
  });

  it('rejects a document that is not JSON', () => {
    expect(() => readVex(Buffer.from('<vex/>'), 'vex.xml')).toThrow('not valid JSON');
  });
});
