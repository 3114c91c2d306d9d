import type { Reason } from '../model/decision.ts';
import { acceptSections, acceptText } from './accept-text.ts';
import { type Block, code, type Line, message, text } from './block.ts';
import type { VerdictReason } from './job-verdict.ts';
import type { ReportData } from './report-data.ts';

/** Returns a collapsible list that explains how to accept the findings or gaps in a scan. */
export function acceptBlock(
  { decisions }: ReportData,
  reasons: readonly (Reason & Partial<Pick<VerdictReason, 'action'>>)[],
): Block {
  const lines = acceptText(reasons);
  const policy = decisions.find((decision) => decision.policy !== undefined)?.policy;
  const where: Line =
    policy?.from === 'base'
      ? [text(' The policy on '), code(policy.branch ?? 'the base branch'), text(' applies.')]
      : [];
  const items: readonly Line[] = [
    [
      text('Add a line to the section '),
      ...acceptSections(reasons).flatMap((name, at) => [
        ...(at === 0 ? [] : [text(' or ')]),
        code(name),
      ]),
      text(' of '),
      code(policy?.path ?? '.assay.yml'),
      text('.'),
      ...where,
    ],
    message(`${lines}.`),
    [
      text('Write the reason. An exception can also have an owner and an expiration date: '),
      code('owner: …'),
      text(', '),
      code('expires: YYYY-MM-DD'),
      text('.'),
    ],
  ];
  const isException = reasons.some(({ accept = '', acceptOne = '' }) =>
    [accept, acceptOne].some((line) => line.startsWith('- ')),
  );
  return {
    kind: 'list',
    title: isException ? 'How to accept a finding' : 'How to accept this result',
    isFolded: true,
    noun: 'hint',
    items: lines === '' ? [] : items.slice(0, isException ? items.length : 2),
  };
}
