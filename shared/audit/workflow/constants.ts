/** Evaluates expressions that do not contain contexts. */
import type { Span } from '../../json/text-places.ts';
import type { Expression } from './expression.ts';

type Value = string | number | boolean | null;

/** A part of an expression that always has the same value. */
export interface Found {
  readonly span: Span;
  readonly value: Value;
  /** True if the part is the whole expression. */
  readonly isWhole: boolean;
}

/** Returns the largest constant parts of an expression. A literal counts only if it is the whole expression. */
export function constantsIn(expression: Expression): readonly Found[] {
  return found(expression, true);
}

function found(expression: Expression, isWhole: boolean): readonly Found[] {
  if (isWhole || expression.kind !== 'literal') {
    const value = constantOf(expression);
    if (value !== undefined) return [{ span: expression.span, value, isWhole }];
  }
  switch (expression.kind) {
    case 'call':
      return expression.args.flatMap((arg) => found(arg, false));
    case 'unary':
      return found(expression.of, false);
    case 'binary':
      return [expression.left, expression.right].flatMap((side) => found(side, false));
    default:
      return [];
  }
}

/** Returns the constant value of an expression. Returns undefined if the value depends on the run. */
function constantOf(expression: Expression): Value | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'unary': {
      const value = constantOf(expression.of);
      return value === undefined ? undefined : !value;
    }
    case 'binary':
      return binaryValue(
        expression.operator,
        constantOf(expression.left),
        constantOf(expression.right),
      );
    case 'call':
      return callValue(expression.name, expression.args.map(constantOf));
    case 'context':
      return undefined;
  }
}

function binaryValue(
  operator: string,
  left: Value | undefined,
  right: Value | undefined,
): Value | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '&&':
      return left ? right : left;
    case '||':
      return left || right;
    case '==':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '<':
      return Number(left) < Number(right);
    case '<=':
      return Number(left) <= Number(right);
    case '>':
      return Number(left) > Number(right);
    case '>=':
      return Number(left) >= Number(right);
    default:
      return undefined;
  }
}

/** Returns true if two values are equal in an expression, in which strings are compared case-insensitively. */
function isEqual(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase();
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

function callValue(name: string, args: readonly (Value | undefined)[]): Value | undefined {
  const values = args.filter((arg) => arg !== undefined);
  if (values.length !== args.length) return undefined;
  const [first = '', second = ''] = values.map((value) => String(value ?? ''));
  switch (name) {
    case 'startswith':
      return first.toLowerCase().startsWith(second.toLowerCase());
    case 'endswith':
      return first.toLowerCase().endsWith(second.toLowerCase());
    case 'contains':
      return first.toLowerCase().includes(second.toLowerCase());
    case 'format':
      return first.replaceAll(/\{(\d+)\}/g, (_, index) => String(values[Number(index) + 1] ?? ''));
    default:
      return undefined;
  }
}
