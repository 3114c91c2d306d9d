import type { RefusedEvidence, Verification, VerifiedEvidence } from '../model/verification.ts';
import { listed } from '../text/count.ts';
import { shortDigest, withShortDigests } from '../text/short-digest.ts';
import { type Block, code, type Line, note, type Span, text } from './block.ts';
import { predicateName, subjectOf } from './evidence-blocks.ts';
import {
  differenceNotes,
  evidenceCount,
  logUrl,
  originText,
  refusalText,
  runUrl,
  timeText,
  UNREAD_TYPE,
} from './evidence-facts.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of evidence locations for one reason. The result file contains all of them. */
const MAX_ORIGINS = 3;

/**
 * Returns rejected evidence as a list. Unlike a table, a list fits on a screen of any width. Evidence that was rejected
 * for the same reason shares an item.
 */
export function compactRefused({ verifications }: ReportData, isFolded: boolean): Block {
  const count = verifications.reduce((sum, { refused }) => sum + refused.length, 0);
  return {
    kind: 'list',
    title: `${evidenceCount(count)} not accepted`,
    isFolded,
    noun: 'refusal',
    items: verifications.flatMap((verification) =>
      alikeRefusals(verification).map((alike) => refusedItem(alike, verification)),
    ),
  };
}

/**
 * Returns the refused attestations as a table. The table is never collapsed, because it explains why a gate failed.
 * Evidence that was rejected for the same reason shares a row.
 */
export function refusedBlock({ verifications }: ReportData): Block {
  const count = verifications.reduce((sum, { refused }) => sum + refused.length, 0);
  return {
    kind: 'table',
    title: `${evidenceCount(count)} not accepted`,
    isFolded: false,
    noun: 'refusal',
    columns: ['Image or file', 'Type', 'Reason', 'Found at'],
    rows: verifications.flatMap((verification) =>
      alikeRefusals(verification).map((alike) => refusedRow(alike, verification)),
    ),
  };
}

function refusedRow(
  alike: readonly RefusedEvidence[],
  verification: Verification,
): readonly Line[] {
  const [first] = alike;
  if (first === undefined) return [];
  return [
    subjectOf(verification),
    typesOf(alike),
    [
      text(refusalText(first)),
      ...differenceNotes(first, verification.subject),
      note(`code: ${first.code}`),
    ],
    [text(originsOf(alike))],
  ];
}

/** Groups rejected evidence by reason. */
function alikeRefusals({ refused }: Verification): readonly (readonly RefusedEvidence[])[] {
  return [...Map.groupBy(refused, reasonKey).values()];
}

function reasonKey(refused: RefusedEvidence): string {
  return JSON.stringify([refused.code, refused.message, refused.signedDigests]);
}

function refusedItem(alike: readonly RefusedEvidence[], verification: Verification): Line {
  const [first] = alike;
  if (first === undefined) return [];
  const notes = differenceNotes(first, verification.subject);
  return [
    ...typesOf(alike),
    text(`: ${refusalText(first)}`),
    ...notes,
    note(`in ${originsOf(alike)} · code ${first.code}`),
    subjectNote(verification),
  ];
}

function typesOf(alike: readonly RefusedEvidence[]): Line {
  const types = new Set(alike.map(({ predicateType }) => predicateType));
  return [...types].flatMap((type, at) => [
    ...(at === 0 ? [] : [text(', ')]),
    type === undefined ? text(UNREAD_TYPE) : predicateName(type),
  ]);
}

function originsOf(alike: readonly RefusedEvidence[]): string {
  const left = alike.length - MAX_ORIGINS;
  const shown = alike
    .slice(0, MAX_ORIGINS)
    .map(({ origin }) => withShortDigests(originText(origin)));
  return listed([...shown, ...(left > 0 ? [`${left} more`] : [])]);
}

/** Returns a list of verified evidence. */
export function compactVerified({ verifications }: ReportData, isFolded: boolean): Block {
  const items = verifications.flatMap((verification) =>
    verification.verified.map((evidence) => [
      predicateName(evidence.predicateType),
      text(' signed by '),
      code(evidence.identity.san),
      note(`issuer: ${evidence.identity.issuer}`),
      note(`at ${timeText(evidence)}`),
      ...linkNotes(evidence),
      subjectNote(verification),
    ]),
  );
  const title = `${evidenceCount(items.length)} verified`;
  return { kind: 'list', title, isFolded, noun: 'attestation', items };
}

/** Returns links to the log entry and to the workflow run that created the signature. */
function linkNotes(evidence: VerifiedEvidence): Line {
  const [log, run] = [logUrl(evidence), runUrl(evidence)];
  return [
    ...(log === undefined ? [] : [note(`log entry ${evidence.publicLogIndex}`, log)]),
    ...(run === undefined ? [] : [note('workflow run that signed', run)]),
  ];
}

function subjectNote({ subject: { name, digest } }: Verification): Span {
  return note(`for ${name === '' ? '' : `${name} `}${shortDigest(digest)}`);
}
