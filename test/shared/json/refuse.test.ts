import { expect, it } from '@jest/globals';
import { choice, closed, list, text } from '../../../shared/json/define-schema.ts';
import type { Issues } from '../../../shared/json/issues.ts';
import { refuse, refuseChoice, refuseSize, reportUnknown } from '../../../shared/json/refuse.ts';
import type { RuleOf } from '../../../shared/json/schema.ts';

function messagesOf(run: (issues: Issues) => unknown) {
  const issues: Issues = { found: [], most: 9 };
  run(issues);
  return issues.found.map(({ where, message }) =>
    where === '' ? message : `${where}: ${message}`,
  );
}

it('the message about an invalid value contains the expected and the actual value', () => {
  expect(messagesOf((issues) => refuse(text, 5, issues))).toEqual(['must be a string, not 5']);
});

it.each<[unknown, string]>([
  ['hihg', 'must be one of high, low, not "hihg"; did you mean high?'],
  ['x', 'must be one of high, low, not "x"'],
  [7, 'must be one of high, low, not 7'],
])(
  'the message about an invalid choice suggests a choice only for a typo: %j',
  (value, message) => {
    const rule = choice(['high', 'low']) as RuleOf<'choice'>;
    expect(messagesOf((issues) => refuseChoice(rule, value, issues))).toEqual([message]);
  },
);

it('the message about a list that is too long contains the limit', () => {
  const rule = list(text, { items: 'rules', size: { least: 0, most: 50 } }) as RuleOf<'list'>;
  expect(messagesOf((issues) => refuseSize(rule, Array(51).fill(''), issues))).toEqual([
    'has 51 rules; the limit is 50',
  ]);
});

it('the message about an unknown member suggests a known name for a typo', () => {
  const rule = closed({ id: text, reason: text }) as RuleOf<'object'>;
  const value = { id: 1, reeson: 2, unfamiliar: 3 };
  expect(messagesOf((issues) => reportUnknown(rule, value, issues))).toEqual([
    'reeson: unknown key "reeson"; did you mean reason?',
    'unfamiliar: unknown key "unfamiliar"; known keys: id, reason',
  ]);
});
