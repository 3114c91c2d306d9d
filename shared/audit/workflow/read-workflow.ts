/** Converts workflows, actions and the pre-commit configuration to subjects that rules check. */

import { entryAt, mapAt, scalarAt } from '../../json/yaml-access.ts';
import {
  readYamlTrees,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
  yamlAt,
} from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { checkShape } from './check-shape.ts';
import { conditionIn, embeddedIn } from './embedded.ts';
import { parseExpression } from './expression.ts';
import { readSteps } from './read-steps.ts';
import type { Job, Placed, Step, Trigger, WorkflowFile } from './subjects.ts';
import { readUses } from './uses.ts';

/**
 * Reads one file.
 *
 * @param parse Parses an expression. A caller that reads many files can pass a function that caches the expressions.
 * @param isReached Returns true if text from outsiders reaches an input or output of a file.
 * @throws {DataError} `malformed` if GitHub could not read the file.
 */
export function readWorkflow(
  file: AuditFile,
  kind: WorkflowFile['kind'],
  parse = parseExpression,
  isReached: WorkflowFile['isReached'] = () => false,
): WorkflowFile {
  const root = checkShape(file, readYamlTrees(file.text, file.path), kind);
  const on = entryAt(root, 'on');
  const jobs = kind === 'workflow' ? jobsOf(root) : [];
  const steps =
    kind === 'action'
      ? readSteps(yamlAt(root, 'runs', 'steps'), undefined, 'runs')
      : jobs.flatMap((job) => job.steps);
  return {
    file,
    kind,
    root,
    on,
    triggers: triggersOf(on),
    jobs,
    steps,
    expressions: expressionsOf(file, root, { jobs, steps, parse }),
    isReached,
  };
}

function triggersOf(on: YamlEntry | undefined): ReadonlyMap<string, Trigger> {
  const value = on?.value;
  const triggers = new Map<string, Trigger>();
  if (value?.kind === 'scalar') triggers.set(value.text, { span: value.span, settings: undefined });
  if (value?.kind === 'list') {
    for (const item of value.items) {
      if (item.kind === 'scalar') triggers.set(item.text, { span: item.span, settings: undefined });
    }
  }
  if (value?.kind === 'map') {
    for (const { key, keySpan, value: settings } of value.entries.values()) {
      triggers.set(key, { span: keySpan, settings });
    }
  }
  return triggers;
}

function jobsOf(root: YamlMap): readonly Job[] {
  return [...(mapAt(root, 'jobs')?.entries.values() ?? [])].flatMap(({ key, keySpan, value }) => {
    if (value.kind !== 'map') return [];
    const uses = scalarAt(value, 'uses');
    const job = {
      id: key,
      keySpan,
      map: value,
      uses: uses && readUses(uses),
      address: `jobs.${key}`,
    };
    const steps: Step[] = [];
    const whole: Job = { ...job, steps };
    steps.push(...readSteps(entryAt(value, 'steps')?.value, whole, job.address));
    return [whole];
  });
}

interface Owners {
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
}

type Reading = Owners & { readonly parse: typeof parseExpression };

function expressionsOf(file: AuditFile, root: YamlMap, reading: Reading): readonly Placed[] {
  const found: Placed[] = [];
  for (const { scalar, path, job, step } of scalarsIn(root, [], ownersByNode(reading))) {
    const owner = step?.address ?? job?.address;
    const isCondition = path.at(-1) === 'if' && owner !== undefined;
    const read = isCondition ? conditionIn : embeddedIn;
    const address = owner === undefined ? path.join('.') : `${owner}.${path.at(-1)}`;
    for (const each of read(file.text, scalar, reading.parse)) {
      found.push({ ...each, path, job, step, address });
    }
  }
  return found;
}

interface Owner {
  readonly job: Job | undefined;
  readonly step: Step | undefined;
}

interface PlacedScalar extends Owner {
  readonly scalar: YamlScalar;
  readonly path: readonly string[];
}

function ownersByNode({ jobs, steps }: Owners): ReadonlyMap<YamlNode, Owner> {
  return new Map<YamlNode, Owner>([
    ...jobs.map((job) => [job.map, { job, step: undefined }] as const),
    ...steps.map((step) => [step.map, { job: step.job, step }] as const),
  ]);
}

function* scalarsIn(
  node: YamlNode,
  path: readonly string[],
  owners: ReadonlyMap<YamlNode, Owner>,
  owner: Owner = { job: undefined, step: undefined },
): Generator<PlacedScalar> {
  const here = owners.get(node) ?? owner;
  if (node.kind === 'scalar') {
    yield { scalar: node, path, ...here };
    return;
  }
  const children =
    node.kind === 'list'
      ? node.items.map((value, index) => ({ key: String(index), value }))
      : node.entries.values();
  for (const { key, value } of children) yield* scalarsIn(value, [...path, key], owners, here);
}
