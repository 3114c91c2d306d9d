/** Finds the contexts that can become part of the result of an expression, and who controls them. */

import { mapAt, scalarAt } from '../../json/yaml-access.ts';
import { type YamlEntry, type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { type Context, contextName, type Expression } from './expression.ts';
import { isInternal } from './privilege.ts';
import type { Placed, WorkflowFile } from './subjects.ts';

/** Functions whose results do not contain text from their arguments. */
const TEXTLESS: ReadonlySet<string> = new Set([
  'always',
  'cancelled',
  'contains',
  'endswith',
  'failure',
  'hashfiles',
  'startswith',
  'success',
]);

/** Returns the contexts whose text can become part of the result of an expression. */
export function valuesOf(expression: Expression): readonly Context[] {
  switch (expression.kind) {
    case 'literal':
    case 'unary':
      return [];
    case 'context':
      return expression.of === undefined ? [expression] : valuesOf(expression.of);
    case 'call':
      return TEXTLESS.has(expression.name) ? [] : expression.args.flatMap(valuesOf);
    case 'binary':
      if (expression.operator === '||')
        return [expression.left, expression.right].flatMap(valuesOf);
      // The left side of && is the result only if it is false, zero or empty, so its text is never part of the result.
      return expression.operator === '&&' ? valuesOf(expression.right) : [];
  }
}

/**
 * The source of the text that a context contains. `stranger` stands for outsiders, and `writer` for people who can
 * write to the repository or start a workflow. `run`, `matrix` and `environment` stand for other parts of the run.
 * `fixed` means that nobody can choose the text, `none` that it is a constant in the file, and `opaque` that the source
 * is unknown.
 */
export type Control =
  | 'stranger'
  | 'writer'
  | 'run'
  | 'matrix'
  | 'environment'
  | 'fixed'
  | 'opaque'
  | 'none';

/** Properties of `github` whose values only GitHub chooses, or whose values cannot contain special characters. */
const FIXED: ReadonlySet<string> = new Set([
  'action',
  'action_path',
  'action_repository',
  'action_status',
  'actor',
  'actor_id',
  'api_url',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'job',
  'path',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repositoryurl',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'secret_source',
  'server_url',
  'sha',
  'token',
  'triggering_actor',
  'workflow_sha',
  'workspace',
]);

/** Properties of `github` whose values are chosen by people with write access. */
const BY_WRITERS: ReadonlySet<string> = new Set([
  'base_ref',
  'ref',
  'ref_name',
  'workflow',
  'workflow_ref',
  'action_ref',
  'job_workflow_sha',
]);

/** Matches the last key of a value in `github.event` that is a number, digest, date, URL or flag. */
const FIXED_LEAF =
  /(?:^|[._])(?:id|number|sha|after|before|node_id|action|state|merged|draft|created_at|updated_at|closed_at|merged_at|published_at|run_number|run_attempt|run_id|count|additions|deletions|commits|changed_files|conclusion|status|event|type|commit_id|login|author_association|merge_method|mergeable|prerelease|private|fork|locked|size|forced|created|deleted|url|schedule|avatar_url|html_url|clone_url|ssh_url|git_url|full_name|visibility)$/;

/** Matches the objects in `github.event` that the owners of the repository control. */
const OWNED =
  /^github\.event\.(?:repository|organization|enterprise|installation|base_ref|pull_request\.base)(?:\.|$)/;

/** Matches the strings in `github.event` that people with write access choose. */
const WRITTEN =
  /^github\.event\.(?:ref|release|inputs|deployment|label|milestone|pull_request\.(?:milestone|labels)|issue\.(?:milestone|labels)|workflow(?:_run\.(?:name|path))?)(?:\.|$)/;

/** Returns who controls the text of a context at a location. */
export function controlOf(context: Context, placed: Placed, file: WorkflowFile): Control {
  const name = contextName(context);
  switch (context.name) {
    case 'github':
      return githubControl(name);
    case 'inputs':
      return inputControl(context, file);
    case 'env':
      return environmentControl(context, placed, file);
    case 'matrix':
      return matrixControl(context, placed);
    case 'steps':
      return /\.(?:outcome|conclusion)$/.test(name) ? 'fixed' : 'run';
    case 'needs':
      return name.endsWith('.result') ? 'fixed' : 'run';
    case 'secrets':
    case 'vars':
      return 'opaque';
    case 'runner':
    case 'job':
    case 'strategy':
      return 'fixed';
    default:
      return 'opaque';
  }
}

/** Returns who controls a value in `github`, such as `github.event.issue.title`. */
export function githubControl(name: string): Control {
  const [, first = ''] = name.split('.');
  if (first === 'head_ref') return 'stranger';
  // A computed name could be any name, including one that outsiders control.
  if (first === '' || first === '*' || first === '?') return 'stranger';
  if (FIXED.has(first)) return 'fixed';
  if (BY_WRITERS.has(first)) return 'writer';
  if (first !== 'event') return 'opaque';
  if (name === 'github.event') return 'stranger';
  if (name.startsWith('github.event.inputs.')) return 'writer';
  if (name.startsWith('github.event.client_payload')) return 'stranger';
  if (OWNED.test(name) || FIXED_LEAF.test(name)) return 'fixed';
  return WRITTEN.test(name) ? 'writer' : 'stranger';
}

/**
 * Returns who controls an input, unless text from outsiders reaches it. Returns `fixed` if its type is not string,
 * because such an input cannot contain special characters.
 */
function inputControl({ path }: Context, file: WorkflowFile): Control {
  const [name] = path;
  if (file.kind === 'action') return isInternal(file) ? 'writer' : 'stranger';
  if (typeof name !== 'string') return 'writer';
  const declared = ['workflow_call', 'workflow_dispatch'].flatMap((event) => {
    const inputs = mapAt(file.triggers.get(event)?.settings, 'inputs');
    return [...(inputs?.entries.values() ?? [])].filter(({ key }) => key.toLowerCase() === name);
  });
  const types = declared.map(({ value }) => scalarAt(value, 'type')?.text ?? 'string');
  const isTyped = types.length > 0 && types.every((type) => type !== 'string');
  return isTyped ? 'fixed' : 'writer';
}

/**
 * Returns who controls an environment variable, according to its nearest definition. A variable with a constant value
 * is harmless.
 */
function environmentControl({ path }: Context, placed: Placed, file: WorkflowFile): Control {
  const [name] = path;
  if (typeof name !== 'string') return 'environment';
  for (const owner of [placed.step?.map, placed.job?.map, file.root]) {
    const entry = environmentEntry(owner, name);
    if (entry === undefined) continue;
    if (isConstant(entry.value)) return 'none';
    return isFixed(entry.value) ? 'run' : 'environment';
  }
  return 'environment';
}

function environmentEntry(owner: YamlMap | undefined, name: string): YamlEntry | undefined {
  const entries = mapAt(owner, 'env')?.entries.values() ?? [];
  return [...entries].find(({ key }) => key.toLowerCase() === name);
}

function isConstant(node: YamlNode): boolean {
  return hasOnly(node, (text) => !text.includes('${{'));
}

function isFixed(node: YamlNode): boolean {
  return hasOnly(node, (text) => !withoutFixed(text).includes('${{'));
}

function hasOnly(node: YamlNode, test: (text: string) => boolean): boolean {
  if (node.kind === 'scalar') return test(node.text);
  const parts =
    node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return parts.every((part) => hasOnly(part, test));
}

/** Returns a text without the expressions whose values nobody can choose, such as `${{ github.run_id }}`. */
export function withoutFixed(text: string): string {
  return text.replaceAll(
    /\$\{\{\s*((runner|github)\.[\w.-]+)\s*\}\}/gi,
    (whole, name: string, context: string) =>
      context.toLowerCase() === 'runner' || githubControl(name.toLowerCase()) === 'fixed'
        ? ''
        : whole,
  );
}

/** Returns who controls a matrix variable. Returns `fixed` if the matrix contains only constants for it. */
function matrixControl({ path }: Context, placed: Placed): Control {
  const [name] = path;
  if (yamlAt(placed.job?.map, 'strategy', 'matrix') === undefined) return 'matrix';
  const nodes = matrixNodes(typeof name === 'string' ? name : '*', placed.job?.map);
  if (nodes.every(isConstant)) return 'fixed';
  return nodes.every(isFixed) ? 'run' : 'matrix';
}

/** Returns the values of a matrix variable in a job. The name `*` stands for all variables. */
export function matrixNodes(name: string, job: YamlMap | undefined): readonly YamlNode[] {
  const matrix = yamlAt(job, 'strategy', 'matrix');
  if (matrix === undefined) return [];
  if (matrix.kind !== 'map' || name === '*') return [matrix];
  const include = yamlAt(matrix, 'include');
  const added = include?.kind === 'list' ? include.items : include === undefined ? [] : [include];
  return [
    ...namedIn(matrix, name),
    ...added.flatMap((item) =>
      item.kind === 'map' && include?.kind === 'list' ? namedIn(item, name) : [item],
    ),
  ];
}

function namedIn(map: YamlMap, name: string): readonly YamlNode[] {
  const entries = [...map.entries.values()].filter(({ key }) => key.toLowerCase() === name);
  return entries.map(({ value }) => value);
}
