import { prettyJson } from '../../json/canonical-json.ts';
import { arrayAt, isObject, stringAt } from '../../json/guards.ts';
import type { Bundle } from '../../model/attestation.ts';
import { EVIDENCE_KIND, type EvidenceFile } from '../../model/step-files.ts';
import { bundleFileText, bundleLinesText } from '../../store/bundle-files.ts';
import type { StepFiles } from '../results/step-files.ts';
import type { PublishedEvidence } from './planned-attestation.ts';

/** Paths to the written files, and the index of the first log entry. */
export interface EvidencePaths {
  /** Path to the first bundle. */
  readonly path: string;
  /** Path to the file with all bundles, one per line. */
  readonly linesPath: string;
  readonly logIndex: string;
}

/** Writes the bundles to files. Also writes a record of the bundles, which `report` reads. */
export async function writeEvidence(
  files: StepFiles,
  action: EvidenceFile['action'],
  published: readonly PublishedEvidence[],
): Promise<EvidencePaths> {
  const [first] = published;
  if (first === undefined) throw new Error('nothing was published');
  const paths: string[] = [];
  for (const [index, { work, bundle }] of published.entries()) {
    const name = work.fileName ?? (index === 0 ? action : `${action}-${index + 1}`);
    paths.push(await files.write(`${name}.sigstore.json`, bundleFileText(bundle)));
  }
  const lines = bundleLinesText(published.map(({ bundle }) => bundle));
  const linesPath = await files.write(`${action}.intoto.jsonl`, lines);
  const logIndex = logIndexOf(first.bundle);
  await files.write('evidence.json', prettyJson(recordOf(action, published, logIndex)));
  return { path: paths[0] ?? '', linesPath, logIndex };
}

function recordOf(
  action: EvidenceFile['action'],
  published: readonly PublishedEvidence[],
  logIndex: string,
): EvidenceFile {
  const subjects = published.flatMap(({ work }) =>
    work.subjects.map(({ name, digest }) => ({ name, digest })),
  );
  const distinct = new Map(subjects.map((subject) => [JSON.stringify(subject), subject]));
  const types = new Set(published.map(({ work }) => work.predicateType));
  return {
    kind: EVIDENCE_KIND,
    action,
    subjects: [...distinct.values()],
    predicateType: [...types].join(', '),
    stored: published.flatMap(({ stored }) => stored),
    ...(logIndex === '' ? {} : { logIndex }),
  };
}

/** Returns the log index of the bundle's first log entry. Returns an empty string if the signature is not in a log. */
function logIndexOf(bundle: Bundle): string {
  const material = bundle.verificationMaterial;
  const [entry] = (isObject(material) ? arrayAt(material, 'tlogEntries') : undefined) ?? [];
  return isObject(entry) ? (stringAt(entry, 'logIndex') ?? '') : '';
}
