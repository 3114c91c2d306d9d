import { countNoun } from '../text/count.ts';
import type { StyledLine } from '../text/styled-line.ts';
import { visibleText } from '../text/visible-text.ts';
import { leftText } from './blocking-text.ts';
import { fixSentence } from './finding-blocks.ts';
import type { ListedFinding } from './listed-finding.ts';

/** Maximum number of rules without `--verbose`. */
const MAX_RULES = 5;

/** Maximum length of a line, in characters. The texts of rules in a policy can be long. */
const MAX_LINE = 500;

/**
 * Returns the fixes for the findings from an audit that fail the run, for a terminal. Each fix of a rule is listed
 * once, in the order of the findings.
 */
export function terminalRuleFixes(
  listed: readonly ListedFinding[],
  { rows }: { readonly rows: number },
): readonly StyledLine[] {
  const failing = listed.flatMap(({ isReason, finding }) => (isReason ? finding : []));
  const all = [
    ...Map.groupBy(failing, (each) => `${each.id}: ${fixSentence(each).replaceAll('`', '')}`),
  ];
  if (all.length === 0) return [];
  const shown = Number.isFinite(rows) ? all.slice(0, MAX_RULES) : all;
  const left = all.length - shown.length;
  return [
    [{ text: 'What to do', style: 'bold' }],
    ...shown.map(([text, { length }]): StyledLine => {
      const count = { text: ` (${countNoun(length, 'finding')})`, style: 'dim' } as const;
      return [{ text: `  ${visibleText(text, MAX_LINE)}` }, ...(length > 1 ? [count] : [])];
    }),
    ...(left === 0
      ? []
      : [
          [
            {
              text: `… ${leftText('fix', left, left)} (--verbose shows all)`,
              style: 'dim' as const,
            },
          ],
        ]),
  ];
}
