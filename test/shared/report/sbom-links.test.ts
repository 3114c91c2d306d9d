import { expect, it } from '@jest/globals';
import type { EvidenceFile } from '../../../shared/model/step-files.ts';
import { sbomLinks } from '../../../shared/report/sbom-links.ts';
import { aReport, RUN } from './a-report.ts';

const ATTESTATION = 'https://github.com/acme/shop/attestations/7';

function documents(count: number, url?: string) {
  return [
    {
      kind: 'assay/documents/v1' as const,
      source: { kind: 'directory' as const, name: '.' },
      packages: 1,
      byType: {},
      documents: Array.from({ length: count }, (_, at) => ({
        format: 'cyclonedx-json',
        path: `out/bom-${at}.cdx.json`,
        ...(url !== undefined && { url }),
      })),
      problems: [],
    },
  ];
}

function anAttestation(predicateType: string): EvidenceFile {
  const stored = ['ghcr.io/acme/shop@sha256:00', ATTESTATION];
  return { kind: 'assay/evidence/v1', action: 'attest', subjects: [], predicateType, stored };
}

it('sbomLinks links to the release, or else to the attestation', () => {
  const evidence = [anAttestation('https://cyclonedx.org/bom')];
  const release = 'https://github.com/acme/shop/releases/download/v1/bom.cdx.json';
  expect(sbomLinks(aReport({ run: RUN, documents: documents(1, release), evidence }))).toEqual([
    { label: 'bom-0.cdx.json', url: release },
  ]);
  expect(sbomLinks(aReport({ run: RUN, documents: documents(1), evidence }))[0]?.url).toBe(
    ATTESTATION,
  );
  const others = [anAttestation('https://slsa.dev/provenance/v1')];
  const run = { ...RUN, runId: '77' };
  expect(
    sbomLinks(aReport({ run, documents: documents(1), evidence: others }))[0]?.url,
  ).toBeUndefined();
});

it('sbomLinks links only to pages of the same repository', () => {
  const run = { ...RUN, runId: '77' };
  const data = aReport({ run, documents: documents(1, 'https://evil.example/bom.json') });
  expect(sbomLinks(data)[0]?.url).toBeUndefined();
});

it('sbomLinks omits links outside a workflow and to unsafe URLs, and returns at most four documents', () => {
  const links = sbomLinks(aReport({ documents: documents(6, 'javascript:alert(1)') }));
  expect(links.map(({ url }) => url)).toEqual([undefined, undefined, undefined, undefined]);
});
