/** Defines the subjects of rules about workflows and actions. */
import type { Span } from '../../json/text-places.ts';
import { mapAt } from '../../json/yaml-access.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import type { Embedded } from './embedded.ts';
import type { Uses } from './uses.ts';

/** A file that the `workflow` area of the audit reads. Rules distinguish files by `kind`. */
export interface WorkflowFile {
  readonly file: AuditFile;
  readonly kind: 'workflow' | 'action' | 'pre-commit';
  readonly root: YamlMap;
  /** The events of the workflow, keyed by name, with their settings. */
  readonly triggers: ReadonlyMap<string, Trigger>;
  /** The key `on`. Undefined in actions. */
  readonly on: YamlEntry | undefined;
  readonly jobs: readonly Job[];
  /** All steps in all jobs, or the steps in a composite action. */
  readonly steps: readonly Step[];
  /** All expressions in `${{ }}`, and all conditions. */
  readonly expressions: readonly Placed[];
  /** Returns true if text from outsiders reaches an input or output of a file, such as `action.yml inputs.title`. */
  isReached(origin: string): boolean;
}

export interface Trigger {
  readonly span: Span;
  readonly settings: YamlNode | undefined;
}

export interface Job {
  readonly id: string;
  readonly keySpan: Span;
  readonly map: YamlMap;
  readonly uses: Uses | undefined;
  readonly steps: readonly Step[];
  readonly address: string;
}

export interface Step {
  readonly job: Job | undefined;
  /** The position among all steps of the job or action, including the steps in groups. */
  readonly index: number;
  /** The index of the last step that can start before this step ends. Equal to `index` if the step runs alone. */
  readonly last: number;
  readonly map: YamlMap;
  readonly uses: Uses | undefined;
  readonly run: YamlScalar | undefined;
  readonly address: string;
}

/** An expression with the location of its scalar. */
export interface Placed extends Embedded {
  /** Keys from the root, such as `jobs`, `test`, `steps`, `2`, `run`. */
  readonly path: readonly string[];
  readonly step: Step | undefined;
  readonly job: Job | undefined;
  readonly address: string;
}

/** Returns true if a step can do something before a different step of the same job ends. */
export function canPrecede(step: Step, other: Step): boolean {
  return step !== other && step.index <= other.last;
}

/** Returns an input of a step. GitHub ignores the case of input names. */
export function inputOf(step: Step, name: string): YamlEntry | undefined {
  const inputs = mapAt(step.map, 'with');
  if (inputs === undefined) return undefined;
  const exact = inputs.entries.get(name);
  if (exact !== undefined) return exact;
  for (const entry of inputs.entries.values()) if (entry.key.toLowerCase() === name) return entry;
  return undefined;
}

/** Returns the text of an input. Returns undefined if the step does not set the input. */
export function inputText(step: Step, name: string): string | undefined {
  const value = inputOf(step, name)?.value;
  return value?.kind === 'scalar' ? value.text.trim() : undefined;
}

/** Returns the location of the first key of a step, which stands for the whole step. */
export function startOf(step: Step): Span {
  const [first] = step.map.entries.values();
  return first?.keySpan ?? step.map.span;
}
