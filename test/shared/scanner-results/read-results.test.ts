import { describe, expect, it } from '@jest/globals';
import { readResults } from '../../../shared/scanner-results/read-results.ts';
import {
  grypeReport,
  npmAuditReport,
  osvScannerReport,
  pnpmAuditReport,
  sarifReport,
  trivyReport,
} from '../../support/tool-reports.ts';

const REPORTS: readonly (readonly [string, object])[] = [
  ['Trivy', trivyReport()],
  ['Grype', grypeReport()],
  ['osv-scanner', osvScannerReport()],
  ['npm audit', npmAuditReport()],
  ['npm audit', pnpmAuditReport()],
  ['Grype', sarifReport()],
];

const read = (text: string) => readResults(Buffer.from(text), 'results.json');

describe('readResults', () => {
  it.each(REPORTS)('recognizes a report of %s by its content', (tool, report) => {
    expect(read(JSON.stringify(report)).map((each) => each.tool)).toEqual([tool]);
  });

  it.each(REPORTS)('rejects every truncated report of %s', (_, report) => {
    const text = JSON.stringify(report);
    for (let length = 0; length < text.length; length += 7) {
      expect(() => read(text.slice(0, length))).toThrow();
    }
  });

  it.each([
    ...['', '{}', '[]', 'null', '{"matches":[]}', '{"bomFormat":"CycloneDX"}', 'no JSON'],
    '{"errors":[{"message":"no rules"}],"paths":{},"results":[]}',
    '{"SchemaVersion":2}',
    '{"matches":[],"descriptor":{"name":"grype"},"matches":[]}',
  ])('rejects the file %j from a different tool', (text) => {
    expect(() => read(text)).toThrow();
  });
});
