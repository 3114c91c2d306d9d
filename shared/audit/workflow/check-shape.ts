import { DataError } from '../../errors/errors.ts';
import { textPlaces } from '../../json/text-places.ts';
import { type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import type { WorkflowFile } from './subjects.ts';

/**
 * Returns the root of a file. Throws an error if GitHub would reject the structure of its jobs and steps. Without this
 * check, rules would skip the parts that they cannot read.
 *
 * @throws {DataError} `malformed` with the line of the part.
 */
export function checkShape(
  file: AuditFile,
  documents: readonly YamlNode[],
  kind: WorkflowFile['kind'],
): YamlMap {
  const [root, second] = documents;
  const refuse = (message: string, node?: YamlNode): never => {
    const line = node && textPlaces(file.text)(node.span.start).line;
    throw new DataError('malformed', message, { path: file.path, line });
  };
  if (root?.kind !== 'map')
    return refuse(`the file is not a ${kind}: it does not contain a mapping`);
  if (second !== undefined) return refuse('GitHub reads only one YAML document', second);
  const jobs = kind === 'workflow' ? yamlAt(root, 'jobs') : undefined;
  if (jobs !== undefined && jobs.kind !== 'map') return refuse('`jobs` is not a mapping', jobs);
  const all = [...(jobs?.entries.values() ?? [])];
  const job = all.find(({ value }) => value.kind !== 'map');
  if (job !== undefined) return refuse(`the job \`${job.key}\` is not a mapping`, job.value);
  const lists = all.map(({ value }) => yamlAt(value, 'steps'));
  for (const steps of kind === 'action' ? [yamlAt(root, 'runs', 'steps')] : lists) {
    const broken = steps && brokenSteps(steps);
    if (broken !== undefined) return refuse(broken.message, broken.node);
  }
  return root;
}

function brokenSteps(
  steps: YamlNode,
): { readonly message: string; readonly node: YamlNode } | undefined {
  if (steps.kind !== 'list') return { message: '`steps` is not a list', node: steps };
  const [node] = steps.items.flatMap((step) => brokenPart(step) ?? []);
  return node && { message: 'a step is not valid', node };
}

/**
 * Returns the step if it is not a mapping, its script or action if it is not a string, or the broken part of its group.
 */
function brokenPart(step: YamlNode): YamlNode | undefined {
  if (step.kind !== 'map') return step;
  const texts = ['run', 'uses'].flatMap((key) => yamlAt(step, key) ?? []);
  const group = yamlAt(step, 'parallel');
  return texts.find(({ kind }) => kind !== 'scalar') ?? (group && brokenSteps(group)?.node);
}
