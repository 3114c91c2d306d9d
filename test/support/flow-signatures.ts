import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { type SyntaxNode, visit } from './source-imports.ts';
import { ROOT } from './sources.ts';

/** Types that only the actions use, which are the complete host and input values by their names. */
const WIDE_TYPES: ReadonlySet<unknown> = new Set(['Host', 'EndingHost', 'InputsOf']);

/** The only file in a flow that contains the names of inputs. The file converts input values to flow options. */
const INPUTS_FILE = /\/inputs\.ts$/;

/** Collections that a function can change. */
const MUTABLE: ReadonlySet<unknown> = new Set(['Array', 'Map', 'Set']);

/**
 * Returns one sentence for each flow function with an unused or mutable parameter. Returns an empty list if there are
 * no such functions.
 */
export function wideSignatures(paths: readonly string[], root = ROOT): readonly string[] {
  return paths.flatMap((path) => signatureProblems(path, readFileSync(join(root, path), 'utf8')));
}

export function signatureProblems(path: string, text: string): readonly string[] {
  const problems: string[] = [];
  visit(parseSync(text, { syntax: 'typescript', target: 'es2023' }), (node) => {
    for (const name of wideImports(node)) {
      if (name === 'InputsOf' && INPUTS_FILE.test(path)) continue;
      problems.push(`${path} imports ${name}: take the values and the parts that are used`);
    }
    for (const type of typesTaken(node)) {
      if (hasMutable(type)) problems.push(`${path} takes a collection that is not read-only`);
    }
  });
  return problems;
}

function wideImports(node: SyntaxNode): readonly string[] {
  if (node['type'] !== 'ImportDeclaration') return [];
  return nodesIn(node['specifiers'])
    .map((specifier) => wordOf(specifier['imported']) ?? wordOf(specifier['local']) ?? '')
    .filter((name) => WIDE_TYPES.has(name));
}

/** Returns the types of a function's parameters and of the members of its options. */
function typesTaken(node: SyntaxNode): readonly unknown[] {
  switch (node['type']) {
    case 'FunctionDeclaration':
    case 'ArrowFunctionExpression':
      return nodesIn(node['params'])
        .map((param) => (param['pat'] ?? param) as SyntaxNode)
        .filter((pattern) => pattern['type'] !== 'RestElement')
        .map((pattern) => pattern['typeAnnotation']);
    case 'TsPropertySignature':
    case 'TsTypeAliasDeclaration':
      return [node['typeAnnotation']];
    default:
      return [];
  }
}

/** Returns true for a type that is or contains a mutable collection. */
function hasMutable(type: unknown): boolean {
  if (typeof type !== 'object' || type === null) return false;
  if (Array.isArray(type)) return type.some(hasMutable);
  const node = type as SyntaxNode;
  if (node['type'] === 'TsTypeOperator' && node['op'] === 'readonly') {
    return elementsOf(node['typeAnnotation'] as SyntaxNode).some(hasMutable);
  }
  if (node['type'] === 'TsArrayType') return true;
  if (node['type'] === 'TsTypeReference' && MUTABLE.has(wordOf(node['typeName']))) return true;
  return Object.values(node).some(hasMutable);
}

/** Returns the element types of an array or a tuple. */
function elementsOf(list: SyntaxNode): readonly unknown[] {
  if (list['type'] === 'TsArrayType') return [list['elemType']];
  return nodesIn(list['elemTypes']).map((element) => {
    const type = element['ty'] as SyntaxNode;
    const rest = type['typeAnnotation'] as SyntaxNode | undefined;
    return type['type'] === 'TsRestType' && rest?.['type'] === 'TsArrayType'
      ? rest['elemType']
      : type;
  });
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value : [];
}

function wordOf(identifier: unknown): string | undefined {
  const word = (identifier as SyntaxNode | null | undefined)?.['value'];
  return typeof word === 'string' ? word : undefined;
}
