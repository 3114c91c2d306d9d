import type { Verification } from '../model/verification.ts';
import { countNoun } from '../text/count.ts';
import { shortDigest, withShortDigests } from '../text/short-digest.ts';
import { type Block, code, note, type Span, text } from './block.ts';
import { predicateName } from './evidence-blocks.ts';
import type { ReportData } from './report-data.ts';

/** Returns a list of refused evidence. The list fits a screen of any width. */
export function compactRefused({ verifications }: ReportData, isFolded: boolean): Block {
  const items = verifications.flatMap((verification) =>
    verification.refused.map(({ predicateType, code: reason, message, origin }) => [
      predicateType === undefined ? text('Unknown type') : predicateName(predicateType),
      text(': '),
      code(reason),
      note(withShortDigests(message)),
      note(`in ${withShortDigests(origin)}`),
      subjectNote(verification),
    ]),
  );
  const title = `${countNoun(items.length, 'attestation')} refused`;
  return { kind: 'list', title, isFolded, noun: 'refusal', items };
}

/** Returns a list of verified evidence. */
export function compactVerified({ verifications }: ReportData, isFolded: boolean): Block {
  const items = verifications.flatMap((verification) =>
    verification.verified.map(({ predicateType, identity, signedAt = 'an unknown time' }) => [
      predicateName(predicateType),
      text(' signed by '),
      code(identity.san),
      note(`issuer: ${identity.issuer}`),
      note(`at ${signedAt}`),
      subjectNote(verification),
    ]),
  );
  const title = `${countNoun(items.length, 'attestation')} verified`;
  return { kind: 'list', title, isFolded, noun: 'attestation', items };
}

function subjectNote({ subject: { name, digest } }: Verification): Span {
  return note(`for ${name === '' ? '' : `${name} `}${shortDigest(digest)}`);
}
