import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { type SyntaxNode, visit } from './source-imports.ts';
import { ROOT } from './sources.ts';

/** Functions of `Date` that do not read the clock. */
const PURE_FUNCTIONS: ReadonlySet<unknown> = new Set(['parse', 'UTC']);

/** Names that read the clock, or lead to functions that do. */
const CLOCKS: ReadonlySet<unknown> = new Set(['Date', 'Temporal', 'timeOrigin']);

/** Most files contain none of these names and need not be parsed. */
const MENTION = new RegExp([...CLOCKS].join('|'));

/** Returns sentences about expressions that read the clock. The functions in `allowed` files read it for all others. */
export function filesThatReadClock(
  paths: readonly string[],
  allowed: readonly string[],
  root = ROOT,
): readonly string[] {
  return paths
    .filter((path) => !allowed.includes(path))
    .flatMap((path) =>
      clockReads(readFileSync(join(root, path), 'utf8')).map(
        (read) => `${path}: ${read} reads the clock; pass the time as an argument`,
      ),
    );
}

/** Returns the expressions in a source file that read the clock, or that pass the clock on. */
export function clockReads(text: string): readonly string[] {
  if (!MENTION.test(text)) return [];
  const reads: string[] = [];
  const pure = new Set<unknown>();
  visit(parseSync(text, { syntax: 'typescript', target: 'es2023' }), (node) => {
    for (const date of pureUses(node)) pure.add(date);
    const read = readIn(node, pure);
    if (read !== undefined) reads.push(read);
  });
  return reads;
}

/** Returns the `Date` in `new Date(…)` with an argument, in its pure functions, in types and in names of members. */
function pureUses(node: SyntaxNode): readonly unknown[] {
  switch (node['type']) {
    case 'NewExpression':
      return isEmpty(node['arguments']) ? [] : [node['callee']];
    case 'MemberExpression': {
      const property = node['property'] as SyntaxNode;
      const isPure = property['type'] === 'Identifier' && PURE_FUNCTIONS.has(property['value']);
      return isPure ? [node['object'], property] : [property];
    }
    case 'BinaryExpression':
      return node['operator'] === 'instanceof' ? [node['right']] : [];
    case 'TsTypeReference':
      return [node['typeName']];
    case 'KeyValueProperty':
    case 'TsPropertySignature':
      return [node['key']];
    default:
      return [];
  }
}

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0;
}

function readIn(node: SyntaxNode, pure: ReadonlySet<unknown>): string | undefined {
  if (node['type'] === 'MemberExpression') return memberRead(node);
  const isRead = node['type'] === 'Identifier' && CLOCKS.has(node['value']) && !pure.has(node);
  return isRead ? `${node['value']}` : undefined;
}

/** Returns the clock that a member of another object names, such as `globalThis.Date`. */
function memberRead({ property }: SyntaxNode): string | undefined {
  const { type, value, expression } = property as SyntaxNode;
  const name = type === 'Computed' ? (expression as SyntaxNode)['value'] : value;
  return CLOCKS.has(name) ? `${name}` : undefined;
}
