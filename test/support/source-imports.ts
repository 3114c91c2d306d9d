import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { ROOT } from './sources.ts';

/** Our source files as data, for tests about their structure. */
export interface SourceFile {
  /** Path from the repository root with slashes, such as `shared/json/guards.ts`. */
  readonly path: string;
  /** Imports and re-exports of the file as written, including types. */
  readonly imports: readonly string[];
  /** True if the file has a function, which can fail at run time. Types and constants cannot fail. */
  readonly hasCode: boolean;
}

const FUNCTIONS: ReadonlySet<unknown> = new Set([
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'FunctionDeclaration',
  'FunctionExpression',
  'MethodProperty',
]);

/** Files of the repository that this process has parsed. They do not change while the tests run. */
const parsed = new Map<string, SourceFile>();

export function readSource(path: string): SourceFile {
  const file = parsed.get(path) ?? parseSource(path, readFileSync(join(ROOT, path), 'utf8'));
  parsed.set(path, file);
  return file;
}

export function parseSource(path: string, text: string): SourceFile {
  const imports: string[] = [];
  let hasCode = false;
  visit(parseSync(text, { syntax: 'typescript', target: 'es2023' }), (node) => {
    const specifier = importedBy(node);
    if (specifier !== undefined) imports.push(specifier);
    if (FUNCTIONS.has(node['type'])) hasCode = true;
  });
  return { path, imports, hasCode };
}

/** A node in the syntax tree of swc. */
export type SyntaxNode = Readonly<Record<string, unknown>>;

/** Calls `see` for each node, outer nodes first. */
export function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as SyntaxNode);
  for (const child of Object.values(value)) visit(child, see);
}

/** Returns static imports, re-exports and `import('…')` with a constant path. */
function importedBy(node: SyntaxNode): string | undefined {
  if (node['type'] === 'CallExpression') {
    const callee = node['callee'] as SyntaxNode;
    const first = (node['arguments'] as readonly SyntaxNode[])[0];
    return callee['type'] === 'Import' ? literal(first?.['expression']) : undefined;
  }
  if (node['type'] === 'ImportDeclaration' || String(node['type']).startsWith('Export')) {
    return literal(node['source']);
  }
  return undefined;
}

function literal(value: unknown): string | undefined {
  const text = (value as SyntaxNode | null | undefined)?.['value'];
  return typeof text === 'string' ? text : undefined;
}
