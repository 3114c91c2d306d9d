import type { Verification } from '../model/verification.ts';
import type { StyledLine } from '../text/styled-line.ts';
import { visibleText } from '../text/visible-text.ts';
import { predicateName } from './evidence-blocks.ts';
import { evidenceCount, originText, refusalText } from './evidence-facts.ts';
import { lineText } from './render-table.ts';

/** Maximum number of evidence locations to list for one reason. `verification.json` contains all of them. */
const MAX_ORIGINS = 3;

/**
 * Returns lines for a terminal with the verified and rejected evidence for one subject. Evidence that was rejected
 * for the same reason is combined.
 */
export function terminalEvidence({
  subject,
  verified,
  refused,
}: Verification): readonly StyledLine[] {
  // The verdict names an image or a file without any signature.
  if (verified.length + refused.length === 0) return [];
  const byReason = Map.groupBy(refused, (each) => `${refusalText(each)} (${each.code})`);
  const name = subject.name === '' ? subject.digest : `${subject.name}@${subject.digest}`;
  return [
    [{ text: visibleText(name), style: 'bold' }],
    ...verified.flatMap(({ predicateType, identity, origin }): StyledLine[] => [
      [
        { text: '  ✓ ', style: 'green' },
        { text: `${lineText([predicateName(predicateType)])} by ${visibleText(identity.san)}` },
      ],
      [{ text: `    ${visibleText(originText(origin))}`, style: 'dim' }],
    ]),
    ...[...byReason].flatMap(([reason, alike]): StyledLine[] => [
      [
        { text: '  ✗ ', style: 'critical' },
        {
          text: `${evidenceCount(alike.length)} not accepted: ${visibleText(reason, 500)}`,
        },
      ],
      ...originLines(alike.map(({ origin }) => origin)),
    ]),
  ];
}

function originLines(origins: readonly string[]): readonly StyledLine[] {
  const left = origins.length - MAX_ORIGINS;
  const more = left > 0 ? [`and ${left} more`] : [];
  return [...origins.slice(0, MAX_ORIGINS).map(originText), ...more].map((origin) => [
    { text: `    ${visibleText(origin)}`, style: 'dim' },
  ]);
}
