import type { Issues } from './issues.ts';
import { refuse } from './refuse.ts';
import type { Range, Rule, RuleOf } from './schema.ts';

export function readText(rule: RuleOf<'text'>, value: unknown, issues: Issues): unknown {
  if (typeof value !== 'string') return refuse(rule, value, issues);
  const found = rule.isTrimmed ? value.trim() : value;
  if (rule.isTrimmed && found === '') return refuse(rule, value, issues);
  return rule.form?.pattern.test(found) === false ? refuse(rule.form, value, issues) : found;
}

export function isNumber({ isInteger, range }: RuleOf<'number'>, value: unknown): boolean {
  const isKind = isInteger ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isKind && isWithin(range, Number(value));
}

export function isWithin({ least, most }: Range, value: number): boolean {
  return value >= least && value <= most;
}

export function isOptional({ kind }: Rule): boolean {
  return kind === 'optional' || kind === 'unread';
}

export function isAbsent({ takesNull }: RuleOf<'optional'>, value: unknown): boolean {
  return value === undefined || (takesNull && value === null);
}
