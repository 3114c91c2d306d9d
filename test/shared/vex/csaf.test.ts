import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../shared/json/guards.ts';
import { csafStatements } from '../../../shared/vex/csaf.ts';
import { CSAF } from './documents.ts';

const read = (vulnerability: JsonObject, document: JsonObject = CSAF.document) =>
  csafStatements({ ...CSAF, document, vulnerabilities: [vulnerability] }, 'csaf.json');

describe('a vulnerability in CSAF', () => {
  it.each([
    ['known_not_affected', 'not_affected'],
    ['fixed', 'fixed'],
    ['first_fixed', 'fixed'],
    ['recommended', 'fixed'],
    ['known_affected', 'affected'],
    ['first_affected', 'affected'],
    ['last_affected', 'affected'],
    ['under_investigation', 'under_investigation'],
  ])('with the list %s has the status %s', (key, status) => {
    const statements = read({ cve: 'CVE-1', product_status: { [key]: ['LIB'] } });
    expect(statements.map((each) => each.status)).toEqual([status]);
  });

  it('contains one statement for each justification', () => {
    const flags = [{ label: 'component_not_present', product_ids: ['LIB'] }];
    const status = { known_not_affected: ['LIB', 'APP', 1] };
    const statements = read({ cve: 'CVE-1', product_status: status, flags });
    expect(statements.map(({ justification }) => justification)).toEqual([
      'component_not_present',
      undefined,
    ]);
  });

  it('uses only threats in the category `impact`', () => {
    const threats = [
      { category: 'exploit_status', details: 'known', product_ids: ['LIB'] },
      { category: 'impact', details: 'none', product_ids: ['LIB'] },
    ];
    const status = { known_not_affected: ['LIB'] };
    const [statement] = read({ cve: 'CVE-1', product_status: status, threats });
    expect(statement?.impact).toBe('none');
  });

  it('has all its IDs, in lower case', () => {
    const ids = [{ system_name: 'GitHub', text: 'GHSA-1' }, { text: ' ' }];
    const [statement] = read({ cve: 'CVE-1', ids, product_status: { fixed: ['LIB'] } });
    expect(statement?.ids).toEqual(['cve-1', 'ghsa-1']);
  });

  it('keeps the ID of a product that is not in the product tree', () => {
    const [statement] = read({ cve: 'CVE-1', product_status: { fixed: ['NONE'] } });
    expect(statement?.products).toEqual([{ identifiers: ['NONE'], components: undefined }]);
  });

  it('causes an error if the document is a draft', () => {
    const document = { tracking: { ...CSAF.document.tracking, status: 'draft' } };
    expect(() => read({ cve: 'CVE-1' }, document)).toThrow('the CSAF document is a draft');
  });
});
