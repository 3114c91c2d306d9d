import { describe, expect, it } from '@jest/globals';
import { renderScanTable } from '../../../shared/report/scan-table.ts';
import { aDecision, aFinding, aScan } from './a-report.ts';

const options = { width: 120, isColored: false };

describe('renderScanTable', () => {
  it('writes a row for each finding that is not suppressed', () => {
    const findings = [aFinding({ id: 'CVE-1' }), aFinding({ id: 'CVE-2' })];
    const table = renderScanTable(aScan({ findings }), aDecision({}), options);
    expect(table).toContain('CVE-1');
    expect(table).toContain('CVE-2');
  });

  it('writes nothing if there are no findings', () => {
    expect(renderScanTable(aScan({ findings: [] }), aDecision({}), options)).toBe('');
  });
});
