import { describe, expect, it } from '@jest/globals';
import { assignmentAt } from '../../../shared/secrets/assignment.ts';
import { matchRule } from '../../../shared/secrets/match-rule.ts';
import { assigned, type SecretRule, type TextFormat, token } from '../../../shared/secrets/rule.ts';
import { secretText } from '../../support/secret-examples.ts';

const TOKEN = token(['acme-token', 'Acme token'], ['acme_'], 'acme_[A-Za-z0-9]{20}');
const ASSIGNED = assigned(['acme-key', 'Acme key'], ['acme'], '[A-Za-z0-9]{20}');

function find(rule: SecretRule, text: string, format: TextFormat = 'config'): string | undefined {
  const keyword = rule.keywords[0] ?? '';
  const start = text.indexOf(keyword);
  const end = start + keyword.length;
  const occurrence = { start, end, assignment: () => assignmentAt(text, start, end) };
  const found = matchRule(rule, { text, path: 'a', format }, occurrence);
  return found && text.slice(found.start, found.end);
}

describe('matchRule', () => {
  const value = secretText('acme_{A20}');

  it.each([
    ['alone', value, value],
    ['after an escape', `"a\\n${value}"`, value],
    ['after an escape of a URL', `?a%3D${value}`, value],
    ['inside a word', `x${value}`, undefined],
    ['in a path', `${'Ab3'.repeat(6)}/${value}/${'Ab3'.repeat(6)}`, value],
    ['in the name of a file', `logo.${value}.png`, undefined],
    ['with too few characters', secretText('acme_{A12}'), undefined],
    ['as a sample', `acme_${'x'.repeat(20)}`, undefined],
  ])('distinguishes real tokens from other text: a token %s', (_name, text, want) => {
    expect(find(TOKEN, text)).toBe(want);
  });

  it('finds no token inside Base64 text if the keyword could be part of Base64', () => {
    const rule = token(['acme-token', 'Acme token'], ['acme'], 'acme[A-Za-z0-9]{20}');
    const plain = secretText('acme{A20}');
    const other = 'Ab3'.repeat(6);
    expect(find(rule, `${plain} ${other}`)).toBe(plain);
    expect(find(rule, `${other}/${plain}`)).toBeUndefined();
    expect(find(rule, `${plain}/${other}`)).toBeUndefined();
  });

  it('finds the start of a token in front of its keyword', () => {
    const rule = token(['a', 'b'], ['-us'], '-us\\d', { before: '(?:^|\\W)([a-f0-9]{32})' });
    const text = secretText('key {h32}-us1');
    expect(find(rule, text)).toBe(text.slice(4));
    expect(find(rule, `x${text.slice(4)}`)).toBeUndefined();
  });

  it('finds a value assigned to a name, except in generated files', () => {
    const text = secretText('acme_value = "{A20}"');
    expect(find(ASSIGNED, text)).toBe(text.slice(14, -1));
    expect(find(ASSIGNED, text, 'generated')).toBeUndefined();
  });
});
