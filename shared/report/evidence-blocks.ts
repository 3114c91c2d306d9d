import type { Verification, VerifiedEvidence } from '../model/verification.ts';
import { countNoun, grouped } from '../text/count.ts';
import { shortDigest, withShortDigests } from '../text/short-digest.ts';
import { type Block, code, type Line, note, text } from './block.ts';
import { evidenceCount, logUrl, runUrl, timeText } from './evidence-facts.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of storage locations that one table cell lists for an attestation. */
const MAX_STORED = 3;

/** Matches a folder outside the workspace. Readers cannot open a path on the runner. */
const RUNNER_FOLDER = /^(?:\/|\w:).*[/\\]/;

/** Readable names of the most common predicate types. */
const PREDICATE_NAMES: ReadonlyMap<string, string> = new Map([
  ['https://sigstore.dev/cosign/sign/v1', 'Signature'],
  ['sign/v1', 'Signature'],
  ['cosign-legacy', 'Signature (legacy cosign)'],
  ['https://slsa.dev/provenance/v1', 'SLSA provenance'],
  ['https://slsa.dev/provenance/v0.2', 'SLSA provenance (0.2)'],
  ['https://cyclonedx.org/bom', 'CycloneDX SBOM'],
  ['https://spdx.dev/Document', 'SPDX SBOM'],
  ['https://spdx.dev/Document/v2.3', 'SPDX SBOM'],
  ['https://in-toto.io/attestation/vulns/v0.1', 'Vulnerability report'],
  ['https://in-toto.io/attestation/vulns/v0.2', 'Vulnerability report'],
  ['https://cosign.sigstore.dev/attestation/vuln/v1', 'Vulnerability report'],
  ['https://openvex.dev/ns/v0.2.0', 'OpenVEX'],
  ['https://slsa.dev/verification_summary/v1', 'Verification summary'],
]);

export function verifiedBlock(data: ReportData, isFolded: boolean): Block {
  const rows = data.verifications.flatMap((verification) =>
    verification.verified.map((evidence) => [
      subjectOf(verification),
      [predicateName(evidence.predicateType)],
      [code(evidence.identity.san), note(evidence.identity.issuer)],
      [text(timeText(evidence), runUrl(evidence)), ...logNote(evidence)],
    ]),
  );
  return {
    kind: 'table',
    title: `${evidenceCount(rows.length)} verified`,
    isFolded,
    noun: 'attestation',
    columns: ['Image or file', 'Type', 'Signed by', 'Signed at'],
    rows,
  };
}

function logNote(evidence: VerifiedEvidence): Line {
  const url = logUrl(evidence);
  return url === undefined ? [] : [note(`log entry ${evidence.publicLogIndex}`, url)];
}

/** Returns a table of the attestations that `sign` and `attest` created in this run. */
export function madeBlock(data: ReportData, isFolded: boolean): Block {
  const rows = data.evidence.flatMap((file) =>
    file.subjects.map((subject): readonly Line[] => [
      [code(subject.name === '' ? shortDigest(subject.digest) : subject.name), digestNote(subject)],
      [predicateName(file.predicateType)],
      storedOf(file.stored),
      [text(file.logIndex ?? 'not logged')],
    ]),
  );
  return {
    kind: 'table',
    title: `${countNoun(rows.length, 'attestation')} created`,
    isFolded,
    noun: 'attestation',
    columns: ['Image or file', 'Type', 'Stored at', 'Log index'],
    rows,
  };
}

export function documentsBlock(data: ReportData, isFolded: boolean): Block {
  return {
    kind: 'table',
    title: 'SBOMs',
    isFolded,
    noun: 'source',
    columns: ['Source', 'Packages', 'Kinds', 'Documents'],
    rows: data.documents.map((file) => [
      [code(sourceText(file.source.name))],
      [text(grouped(file.packages))],
      [text(kindsOf(file.byType))],
      file.documents.flatMap((document, at) => [
        ...(at === 0 ? [] : [text(', ')]),
        code(document.path.replace(RUNNER_FOLDER, ''), document.url),
      ]),
    ]),
  };
}

/** Returns the readable name of a predicate type, or the type itself. */
export function predicateName(type: string): Line[number] {
  const name = PREDICATE_NAMES.get(type);
  return name === undefined ? code(type) : text(name);
}

export function subjectOf({ subject }: Verification): Line {
  return subject.name === ''
    ? [code(shortDigest(subject.digest))]
    : [code(subject.name), digestNote(subject)];
}

function digestNote(subject: { readonly digest: string }): Line[number] {
  return note(shortDigest(subject.digest));
}

function storedOf(stored: readonly string[]): Line {
  const shown = stored.slice(0, MAX_STORED).map((location) => code(withShortDigests(location)));
  const left = stored.length - shown.length;
  const spans = shown.flatMap((span, at) => (at === 0 ? [span] : [text(', '), span]));
  return left > 0 ? [...spans, note(`and ${countNoun(left, 'more location')}`)] : spans;
}

/** Returns the number of packages for each package type, largest number first: `812 npm, 96 deb`. */
export function kindsOf(byType: Readonly<Record<string, number>>): string {
  return Object.entries(byType)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([type, count]) => `${grouped(count)} ${type}`)
    .join(', ');
}
