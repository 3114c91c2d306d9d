import {
  OPENVEX_PREDICATE_TYPE,
  openVexPredicate,
} from '../../shared/attest/predicates/openvex.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { findingsOfJob, readFindings } from '../../shared/flows/results/earlier-results.ts';
import { vexTimestamp } from '../../shared/flows/results/vex-timestamp.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { version } from '../../shared/model/version.generated.ts';
import { aboutScan } from './about.ts';
import type { DocumentsToAttest, DocumentToAttest } from './documents.ts';

/** Returns the OpenVEX documents for the scans in earlier steps. */
export async function vexDocuments(host: Host): Promise<DocumentsToAttest> {
  const paths = await findingsOfJob(host.stepsFolder);
  return { isGiven: false, documents: paths.map((path) => () => documentsAbout(path, host)) };
}

/**
 * Returns the VEX documents for one scan. For an index, the document contains the digests of the index and of all its
 * images. Therefore, the same document applies to each of them.
 */
async function documentsAbout(path: string, host: Host): Promise<DocumentToAttest> {
  const { findings } = await readFindings(path, guardedFolders(host));
  const { writeOpenVex } = await import('../../shared/vex/write-openvex.ts');
  const timestamp = vexTimestamp(findings, host);
  const document = writeOpenVex(findings, { timestamp, toolVersion: version });
  if (document === undefined) throw withoutStatements(findings.source.name);
  const predicate = openVexPredicate(document, path);
  const sources = [
    findings.source,
    ...(findings.images ?? []).map(({ platform, digest }) => ({
      ...findings.source,
      digest,
      imageId: undefined,
      indexDigest: undefined,
      platform,
    })),
  ];
  return sources.map((source) => ({
    predicateType: OPENVEX_PREDICATE_TYPE,
    predicate,
    about: aboutScan(source),
  }));
}

function withoutStatements(name: string): UserError {
  return new UserError(
    'input-missing',
    `The scan of ${name} has no VEX statement to attest.`,
    'Add an exception to the policy, or set `predicate` to a document.',
  );
}
