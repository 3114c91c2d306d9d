import { scalarAt } from '../../json/yaml-access.ts';
import type { YamlMap, YamlNode } from '../../json/yaml-tree.ts';
import type { Job, Step } from './subjects.ts';
import { readUses } from './uses.ts';

/** Keys of a step whose values are inputs and variables. They never contain steps. */
const VALUES: ReadonlySet<string> = new Set(['with', 'env']);

/**
 * Returns the steps in a list in the order of the text. A step with the key `parallel` contains steps. A step in any
 * other key is also read, because GitHub could add keys that contain steps.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsparallel
 */
export function readSteps(
  node: YamlNode | undefined,
  job: Job | undefined,
  owner: string,
): readonly Step[] {
  const steps: Step[] = [];
  if (node?.kind === 'list') addSteps(node, { job, steps }, `${owner}.steps`, false);
  return steps;
}

interface Reading {
  readonly job: Job | undefined;
  readonly steps: Step[];
}

function addSteps(node: YamlNode, reading: Reading, address: string, isItem: boolean): void {
  if (node.kind === 'list') {
    for (const [at, item] of node.items.entries()) {
      addSteps(item, reading, `${address}[${nameOf(item) ?? at}]`, true);
    }
  }
  if (node.kind !== 'map') return;
  const { steps } = reading;
  const first = steps.length;
  const step = stepOf(node, reading, address);
  if (isItem || step.uses !== undefined || step.run !== undefined) steps.push(step);
  for (const { key, value } of node.entries.values()) {
    if (!VALUES.has(key)) addSteps(value, reading, `${address}.${key}`, false);
  }
  // The steps in a group run at the same time.
  const last = steps.length - 1;
  for (const each of steps.splice(first + 1)) {
    steps.push({ ...each, last: Math.max(each.last, last) });
  }
}

function stepOf(map: YamlMap, { job, steps }: Reading, address: string): Step {
  const index = steps.length;
  const uses = scalarAt(map, 'uses');
  const isBackground = (scalarAt(map, 'background')?.text ?? 'false') !== 'false';
  return {
    job,
    index,
    last: isBackground ? Number.POSITIVE_INFINITY : index,
    map,
    uses: uses && readUses(uses),
    run: scalarAt(map, 'run'),
    address,
  };
}

function nameOf(item: YamlNode): string | undefined {
  const [id, name, uses] = ['id', 'name', 'uses'].map((key) => scalarAt(item, key)?.text);
  return id ?? name ?? uses?.split('@')[0];
}
