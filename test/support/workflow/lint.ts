import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { ROOT } from '../sources.ts';
import { loadBundle } from './bundle.ts';
import type { Repositories } from './uses.ts';

export interface LintProblem {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line number. The first line has the number 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** The part of the GitHub language service that is used. Its own types need additional packages. */
interface LanguageService {
  readonly validate: Validate;
  readonly validateAction: Validate;
  readonly TextDocument: {
    create(uri: string, language: string, version: number, content: string): unknown;
  };
}

type Validate = (document: unknown, config: unknown) => Promise<readonly Diagnostic[]>;

interface Diagnostic {
  readonly message: string;
  readonly severity?: number;
  readonly range: { readonly start: { readonly line: number } };
}

interface ActionReference {
  readonly owner: string;
  readonly name: string;
  readonly path?: string;
}

const ENTRY = `
export { validate } from '@actions/languageservice';
export { validateAction } from '@actions/languageservice/validate-action';
export { TextDocument } from 'vscode-languageserver-textdocument';
`;

/** The severities of the language service. 1 is an error, 2 is a warning, and all others are hints for an editor. */
const WARNING = 2;

/** Returns the findings of the GitHub language service for an action.yml. */
export function lintAction(file: string, repositories: Repositories = {}) {
  return lint(file, 'validateAction', repositories);
}

/**
 * Returns the findings of the GitHub language service for a workflow, including inputs of actions with a known
 * folder.
 * @param repositories Folders for the actions of other repositories, by `owner/name`.
 */
export function lintWorkflow(file: string, repositories: Repositories = {}) {
  return lint(file, 'validate', repositories);
}

async function lint(
  file: string,
  kind: 'validate' | 'validateAction',
  repositories: Repositories,
): Promise<readonly LintProblem[]> {
  const service = (await loadBundle('languageservice', ENTRY)) as LanguageService;
  // The service caches documents by URL, so that each file needs a separate URL.
  const uri = pathToFileURL(file).href;
  const text = withSelfReferences(readFileSync(file, 'utf8'));
  const document = service.TextDocument.create(uri, 'yaml', 0, text);
  const diagnostics = await service[kind](document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async (action: ActionReference) => metadataOf(action, repositories),
    },
    fileProvider: { getFileContent: async (ref: { path: string }) => fileOf(ref.path) },
  });
  return diagnostics
    .filter((diagnostic) => (diagnostic.severity ?? 1) <= WARNING)
    .map((diagnostic) => ({
      file: relative(ROOT, file),
      line: diagnostic.range.start.line + 1,
      severity: diagnostic.severity === WARNING ? ('warning' as const) : ('error' as const),
      message: diagnostic.message,
    }));
}

/**
 * The service ignores `./` actions, but reads `$/` actions, which are the same in a workflow of the repository
 * itself.
 */
function withSelfReferences(text: string): string {
  return text.replace(/(\buses:\s*['"]?)\.\/([\w./-]+)/g, (whole, start, path) =>
    existsSync(join(ROOT, path, 'action.yml')) ? `${start}$/${path}` : whole,
  );
}

/** Inputs of unavailable actions are not checked. */
function metadataOf(action: ActionReference, repositories: Repositories): unknown {
  const root = repositories[`${action.owner}/${action.name}`];
  if (root === undefined) return {};
  const file = ['action.yml', 'action.yaml']
    .map((base) => join(root, action.path ?? '', base))
    .find(existsSync);
  return file === undefined ? undefined : parse(readFileSync(file, 'utf8'));
}

function fileOf(path: string): { readonly name: string; readonly content: string } {
  return { name: path, content: readFileSync(join(ROOT, path), 'utf8') };
}
