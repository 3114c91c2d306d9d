import { expect, it } from '@jest/globals';
import { MAX_COMMAND } from '../../../shared/report/block.ts';
import { alternativeSpans, commandSpans } from '../../../shared/report/fix-commands.ts';
import { MAX_SHORT_COMMAND } from '../../../shared/report/grouped-fixes.ts';
import { markdownLine } from '../../../shared/report/markdown-block.ts';

const LONG = 'x'.repeat(MAX_SHORT_COMMAND + 1);
const TOO_LONG = 'x'.repeat(MAX_COMMAND + 1);

it.each([
  [undefined, 1, ''],
  ['npm ci', 1, '<br>`npm ci`'],
  [LONG, 1, `<details><summary>Command</summary>\`${LONG}\`</details>`],
  [LONG, 25, `<details><summary>Command for 25 folders</summary>\`${LONG}\`</details>`],
  [TOO_LONG, 25, '<br><sub>The command is in findings.json.</sub>'],
])('commandSpans collapses a long command (%#)', (command, folders, wanted) => {
  expect(markdownLine(commandSpans(command, folders))).toBe(wanted);
});

it.each([
  ['', 1, ''],
  ['use `x`', 1, '<br>Or: use `x`'],
  ['`npm ci`', 25, '<br>Or: `npm ci`'],
  [
    `\`${LONG}\``,
    25,
    `<details><summary>Alternative command for 25 folders</summary>\`${LONG}\`</details>`,
  ],
  [`\`${TOO_LONG}\``, 25, ''],
  ['y'.repeat(301), 1, ''],
])('alternativeSpans collapses a long command (%#)', (alternative, folders, wanted) => {
  expect(markdownLine(alternativeSpans(alternative, folders))).toBe(wanted);
});
