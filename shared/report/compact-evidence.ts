import type { Verification } from '../model/verification.ts';
import { countNoun } from '../text/count.ts';
import { shortDigest, withShortDigests } from '../text/short-digest.ts';
import { type Block, code, note, type Span, text } from './block.ts';
import { predicateName } from './evidence-blocks.ts';
import type { ReportData } from './report-data.ts';

/** Returns a table of refused evidence with only two columns, so that it fits a narrow screen. */
export function compactRefused({ verifications }: ReportData, isFolded: boolean): Block {
  const rows = verifications.flatMap((verification) =>
    verification.refused.map(({ predicateType, code: reason, message, origin }) => [
      [
        predicateType === undefined ? text('Unknown type') : predicateName(predicateType),
        subjectNote(verification),
      ],
      [code(reason), note(withShortDigests(message)), note(`in ${withShortDigests(origin)}`)],
    ]),
  );
  return {
    kind: 'table',
    title: `${countNoun(rows.length, 'attestation')} refused`,
    isFolded,
    noun: 'refusal',
    columns: ['Evidence', 'Refused because'],
    rows,
  };
}

/** Returns a table of verified evidence with only two columns. */
export function compactVerified({ verifications }: ReportData, isFolded: boolean): Block {
  const rows = verifications.flatMap((verification) =>
    verification.verified.map(({ predicateType, identity, signedAt }) => [
      [predicateName(predicateType), subjectNote(verification)],
      [
        code(identity.san),
        note(`issuer: ${identity.issuer}`),
        note(signedAt === undefined ? 'unknown time' : `at ${signedAt}`),
      ],
    ]),
  );
  return {
    kind: 'table',
    title: `${countNoun(rows.length, 'attestation')} verified`,
    isFolded,
    noun: 'attestation',
    columns: ['Evidence', 'Signed by'],
    rows,
  };
}

function subjectNote({ subject: { name, digest } }: Verification): Span {
  return note(name === '' ? shortDigest(digest) : `${name} ${shortDigest(digest)}`);
}
