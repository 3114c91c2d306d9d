import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, version } from '@swc/core';
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

/** The files that earlier processes have parsed. `npm ci` removes the folder. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'assay', 'sources');

/** The code of the parser, which is part of the names in the cache. */
const PARSER = version + readFileSync(import.meta.filename, 'utf8');

export function readSource(path: string): SourceFile {
  const file = parsed.get(path) ?? cachedSource(path, readFileSync(join(ROOT, path), 'utf8'));
  parsed.set(path, file);
  return file;
}

/** Parses a file only if no earlier process has parsed the same text, because most files stay the same. */
function cachedSource(path: string, text: string): SourceFile {
  const hash = createHash('sha256')
    .update(JSON.stringify([PARSER, path, text]))
    .digest('hex');
  const cached = join(CACHE, `${hash}.json`);
  try {
    return JSON.parse(readFileSync(cached, 'utf8'));
  } catch {
    const file = parseSource(path, text);
    const draft = `${cached}.${process.pid}`;
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(draft, JSON.stringify(file));
    // Several processes can write the same file.
    renameSync(draft, cached);
    return file;
  }
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
