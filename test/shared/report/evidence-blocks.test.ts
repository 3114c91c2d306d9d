import { describe, expect, it } from '@jest/globals';
import {
  documentsBlock,
  madeBlock,
  verifiedBlock,
} from '../../../shared/report/evidence-blocks.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { aReport } from './a-report.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const SUBJECT = { name: 'ghcr.io/o/r', digest: DIGEST };
const IDENTITY = {
  san: 'https://github.com/o/r/x.yml@refs/heads/main',
  issuer: 'https://issuer.example',
  claims: {},
};

const data = aReport({
  documents: [
    {
      kind: 'assay/documents/v1',
      source: { kind: 'directory', name: '.' },
      packages: 1_000,
      byType: { deb: 1, npm: 999 },
      documents: [
        { format: 'cyclonedx-json', path: '/home/runner/work/_temp/assay/002-sbom/bom.cdx.json' },
        { format: 'spdx-json', path: 'bom.spdx.json' },
      ],
      problems: [],
    },
  ],
  evidence: [
    {
      kind: 'assay/evidence/v1',
      action: 'attest',
      subjects: [SUBJECT, { name: '', digest: DIGEST }],
      predicateType: 'https://slsa.dev/provenance/v1',
      stored: [`ghcr.io/o/r@${DIGEST}`, 'b', 'c', 'd'],
      logIndex: '17',
    },
  ],
  verifications: [
    {
      kind: 'assay/verification/v1',
      subject: SUBJECT,
      verified: [{ predicateType: 'https://unheard.example/v1', origin: 'x', identity: IDENTITY }],
      refused: [{ origin: `referrer ${DIGEST}`, code: 'identity-mismatch', message: 'by another' }],
    },
  ],
});

function rowsOf(block: ReturnType<typeof madeBlock>): readonly string[] {
  return markdownSection(block).rows;
}

describe('the evidence section of a report', () => {
  it('lists the created evidence for every subject', () => {
    expect(rowsOf(madeBlock(data, false))).toEqual([
      '| `ghcr.io/o/r`<br><sub>sha256:abababababab</sub> | SLSA provenance | ' +
        '`ghcr.io/o/r@sha256:abababababab…`, `b`, `c`<br><sub>and 1 more location</sub> | 17 |\n',
      '| `sha256:abababababab`<br><sub>sha256:abababababab</sub> | SLSA provenance | ' +
        '`ghcr.io/o/r@sha256:abababababab…`, `b`, `c`<br><sub>and 1 more location</sub> | 17 |\n',
    ]);
  });

  it('shows the signer, and the predicate type if it has no common name', () => {
    expect(rowsOf(verifiedBlock(data, false))[0]).toContain(
      '| `https://unheard.example/v1` | `https://github.com/o/r/x.yml@refs/heads/main`',
    );
  });

  it('lists the documents', () => {
    expect(rowsOf(documentsBlock(data, false))).toEqual([
      '| `this repository` | 1,000 | 999 npm, 1 deb | `bom.cdx.json`, `bom.spdx.json` |\n',
    ]);
  });
});
