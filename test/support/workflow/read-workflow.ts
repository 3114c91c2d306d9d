import { readFileSync } from 'node:fs';
import type * as Parser from '@actions/workflow-parser';
import { parse } from 'yaml';
import { loadBundle } from './bundle.ts';
import type { PermissionsValue } from './permissions.ts';

/** A valid workflow file according to the parser of GitHub. Values can contain `${{ }}`. */
export interface Workflow {
  readonly name?: string;
  readonly on: unknown;
  readonly env?: Values;
  readonly permissions?: PermissionsValue;
  readonly defaults?: Defaults;
  readonly jobs: Readonly<Record<string, JobDefinition>>;
}

export interface JobDefinition {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly uses?: string;
  readonly container?: unknown;
  readonly services?: Readonly<Record<string, unknown>>;
  readonly permissions?: PermissionsValue;
  readonly env?: Values;
  readonly defaults?: Defaults;
  readonly strategy?: { readonly matrix?: unknown };
  readonly outputs?: Values;
  readonly 'continue-on-error'?: unknown;
  readonly steps: readonly StepDefinition[];
}

export interface StepDefinition {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly 'working-directory'?: string;
  readonly with?: Values;
  readonly env?: Values;
  readonly 'continue-on-error'?: unknown;
}

/** YAML scalars, which become text. */
export type Values = Readonly<Record<string, unknown>>;

interface Defaults {
  readonly run?: { readonly shell?: string; readonly 'working-directory'?: string };
}

const ENTRY = "export * from '@actions/workflow-parser';";

/** @throws {Error} with all errors of the GitHub parser, each with its line. */
export async function readWorkflow(file: string): Promise<Workflow> {
  const content = readFileSync(file, 'utf8');
  const parser = (await loadBundle('workflow-parser', ENTRY)) as typeof Parser;
  const result = parser.parseWorkflow({ name: file, content }, new parser.NoOperationTraceWriter());
  if (result.value !== undefined)
    await parser.convertWorkflowTemplate(result.context, result.value);
  const errors = result.context.errors.getErrors().map((error) => error.message);
  if (errors.length > 0) throw new Error(`${file} is not a valid workflow:\n${errors.join('\n')}`);
  return parse(content);
}
