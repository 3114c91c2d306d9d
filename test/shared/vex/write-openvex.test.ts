import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { applyVex } from '../../../shared/vex/apply-vex.ts';
import { readVex } from '../../../shared/vex/read-vex.ts';
import { writeOpenVex } from '../../../shared/vex/write-openvex.ts';
import { aFinding } from '../policy/builders.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const OPTIONS = { timestamp: '2026-11-01T00:00:00Z', toolVersion: '1.0.0' };

const excused = aFinding({
  suppression: {
    rule: 'ignore[0]',
    reason: 'No input reaches it.',
    justification: 'vulnerable_code_not_in_execute_path',
  },
});

function fileOf(
  findings: readonly Finding[],
  source: Partial<FindingsFile['source']> = {},
): FindingsFile {
  return {
    kind: 'assay/findings/v2',
    source: { kind: 'image', name: 'ghcr.io/o/app:1', digest: DIGEST, ...source },
    packages: 1,
    findings,
    problems: [],
    advisories: { name: 'osv' },
  };
}

describe('writeOpenVex', () => {
  it('writes a statement for an exception', () => {
    expect(writeOpenVex(fileOf([excused]), OPTIONS)).toEqual({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      author: 'Assay',
      timestamp: '2026-11-01T00:00:00Z',
      version: 1,
      tooling: 'Assay 1.0.0',
      statements: [
        {
          vulnerability: { name: 'CVE-2026-0001', aliases: ['GHSA-aaaa-bbbb-cccc'] },
          products: [
            {
              '@id': `pkg:oci/app@sha256:${'ab'.repeat(32)}?repository_url=ghcr.io%2Fo%2Fapp`,
              subcomponents: [{ '@id': 'pkg:npm/left-pad@1.0.0' }],
            },
          ],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
          impact_statement: 'No input reaches it.',
        },
      ],
    });
  });

  it('writes the same bytes for the same findings in any order', () => {
    const other = aFinding({ ...excused, id: 'CVE-2026-0002' });
    const texts = [
      [excused, other],
      [other, excused],
    ].map((findings) => JSON.stringify(writeOpenVex(fileOf(findings), OPTIONS)));
    expect(texts[0]).toBe(texts[1]);
  });

  it('writes nothing if there is no statement', () => {
    expect(writeOpenVex(fileOf([aFinding()]), OPTIONS)).toBeUndefined();
    expect(writeOpenVex(fileOf([{ ...excused, package: undefined }]), OPTIONS)).toBeUndefined();
  });

  it('writes a document that suppresses the same finding when Assay reads it', () => {
    const bytes = Buffer.from(JSON.stringify(writeOpenVex(fileOf([excused]), OPTIONS)));
    const subject = { digests: new Set([DIGEST]), names: [] };
    const vex = { documents: [readVex(bytes, 'openvex.json')], subject };
    expect(applyVex([aFinding()], vex)[0]?.suppression?.reason).toContain('No input reaches it.');
    const accepted = aFinding({ suppression: { rule: 'ignore[0]', reason: 'later' } });
    const risk = Buffer.from(JSON.stringify(writeOpenVex(fileOf([accepted]), OPTIONS)));
    const affected = { documents: [readVex(risk, 'openvex.json')], subject };
    expect(applyVex([aFinding()], affected)).toEqual([aFinding()]);
  });

  it('uses packages as products if the source has no identity', () => {
    const file = fileOf([excused], { kind: 'directory', name: 'app', digest: undefined });
    expect(writeOpenVex(file, OPTIONS)).toMatchObject({
      statements: [{ products: [{ '@id': 'pkg:npm/left-pad@1.0.0' }] }],
    });
  });
});
