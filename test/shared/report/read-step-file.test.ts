import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withSharedRules } from '../../../shared/model/shared-rules.ts';
import { readStepFile } from '../../../shared/report/read-step-file.ts';
import { auditedFile, auditFinding } from '../../support/audit.ts';
import { reportExamples } from '../../support/report-examples.ts';
import { aDecision, aReason, aScan } from './a-report.ts';

function read(value: unknown): unknown {
  return readStepFile(Buffer.from(JSON.stringify(value)), 'file.json');
}

describe('readStepFile', () => {
  it('returns the complete content of the examples', () => {
    for (const data of reportExamples().values()) {
      const { scans, decisions, documents, evidence, verifications } = data;
      for (const file of [scans, decisions, documents, evidence, verifications].flat()) {
        expect(read(file)).toEqual(file);
      }
    }
  });

  it.each([
    ['an SBOM', { bomFormat: 'CycloneDX' }, 'malformed'],
    ['a list', [], 'malformed'],
    ['a newer version of a known kind', { kind: 'assay/findings/v3' }, 'unsupported-version'],
    ['an unknown outcome', { ...aDecision(), outcome: 'fine' }, 'malformed'],
    [
      'a reason with the outcome pass',
      { ...aDecision(), reasons: [{ ...aReason(), outcome: 'pass' }] },
      'malformed',
    ],
    ['a negative count', aScan({ packages: -1 }), 'malformed'],
    ['a source of an unknown kind', { ...aScan(), source: { kind: 'x', name: 'y' } }, 'malformed'],
    [
      'a problem without a path',
      { ...aScan(), problems: [{ code: 'x', message: 'y' }] },
      'malformed',
    ],
  ])('rejects %s, and names the file', (_name, value, code) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({ name: 'DataError', code, place: { path: 'file.json' } }),
    );
  });

  it('restores text that several findings share and that the file contains only once', () => {
    const file = auditedFile({ findings: [auditFinding(), auditFinding({ variant: 'v' })] });
    const written = withSharedRules(file);
    expect(JSON.stringify(written).match(/escapes is root/g)).toHaveLength(1);
    expect(read(written)).toEqual(file);
  });

  it('names the line of invalid JSON', () => {
    expect(() => readStepFile(Buffer.from('{\n\n!'), 'file.json')).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'file.json', line: 3 } }),
    );
  });

  it('returns a result file or throws a DataError for any JSON document', () => {
    const kind = fc.constantFrom('findings', 'decision', 'documents', 'evidence', 'verification');
    fc.assert(
      fc.property(fc.object(), kind, (object, name) => {
        try {
          read({ ...object, kind: `assay/${name}/${name === 'findings' ? 'v2' : 'v1'}` });
        } catch (error) {
          expect(error).toMatchObject({ name: 'DataError' });
        }
      }),
    );
  });
});
