import {
  GROUP_TITLES,
  INPUT_GROUPS,
  type Input,
  type Replacement,
  type Spec,
} from '../../shared/host/spec.ts';
import { actionInputs, inputDescription } from './action-yaml.ts';
import { markdownTable } from './markdown-table.ts';
import { replaceBetween } from './replace-between.ts';

/** First version of the runner that supports `node24`, according to the README of actions/checkout. */
const MIN_RUNNER = '2.327.1';

/**
 * Returns the README of an action with updated tables. If there is no README, returns one that contains only the
 * tables.
 *
 * @throws {Error} if the markers of a table are missing: `<!-- generated:inputs -->` … `<!-- /generated -->`.
 */
export function actionReadme(spec: Spec, path: string, current: string | undefined): string {
  const tables = {
    inputs: inputTable(spec),
    outputs: outputTable(spec),
    permissions: permissionTable(spec),
    ...(spec.moved === undefined ? {} : { moved: movedTable(spec.moved) }),
  };
  let text = current ?? newReadme(spec);
  for (const [name, table] of Object.entries(tables)) {
    text = replaceBetween(text, name, table, path);
  }
  return text;
}

function newReadme(spec: Spec): string {
  const section = (title: string, name: string) =>
    `## ${title}\n\n<!-- generated:${name} -->\n<!-- /generated -->\n`;
  return [
    `# ${spec.title}\n\n${spec.description}\n`,
    section('Inputs', 'inputs'),
    section('Outputs', 'outputs'),
    section('Permissions', 'permissions'),
    ...(spec.moved === undefined ? [] : [section('Earlier inputs', 'moved')]),
  ].join('\n');
}

/**
 * Returns a table with the common inputs. Most users do not need the other groups, so each of these has a collapsible
 * table.
 */
function inputTable(spec: Spec): string {
  const groups = Map.groupBy(actionInputs(spec), ([, input]) => input.group);
  return INPUT_GROUPS.flatMap((group) => {
    const table = groupTable(groups.get(group) ?? []);
    if (group === 'common') return [table];
    if (!groups.has(group)) return [];
    const summary = `<summary>${GROUP_TITLES[group]}</summary>`;
    return [`<details>\n${summary}\n\n${table}\n\n</details>`];
  }).join('\n\n');
}

function groupTable(inputs: ReturnType<typeof actionInputs>): string {
  const rows = inputs.map(([name, input]) => [
    code(name),
    defaultCell(input),
    inputDescription(input),
  ]);
  return markdownTable(['Input', 'Default', 'Meaning'], rows);
}

function movedTable(moved: Readonly<Record<string, Replacement>>): string {
  const rows = Object.entries(moved).map(([name, to]) => [code(name), replacementText(to)]);
  return markdownTable(['Earlier input', 'Use instead'], rows);
}

function replacementText(to: Replacement): string {
  if ('key' in to) return `${code(to.key)} in \`.assay.yml\``;
  if (!('actions' in to)) return code(to.input);
  const links = to.actions.map((action) => `[\`${action}\`](../${action}/README.md#inputs)`);
  const input = to.input === undefined ? 'the same input' : code(to.input);
  return `${input} of ${links.join(', ')}`;
}

function defaultCell(input: Input<unknown>): string {
  if (input.required) return '**required**';
  return input.default === '' ? '' : code(input.default.replaceAll('\n', ', '));
}

function outputTable(spec: Spec): string {
  const rows = Object.entries(spec.outputs).map(([name, output]) => [code(name), output.help]);
  return markdownTable(['Output', 'Meaning'], rows);
}

function permissionTable(spec: Spec): string {
  const rows = spec.permissions.map(({ permission, access, why }) => [
    code(`${permission}: ${access}`),
    why,
  ]);
  return `${markdownTable(['Permission', 'Why'], rows)}\n\nRequires runner version ${MIN_RUNNER} or later, because the action runs on Node 24.`;
}

function code(text: string): string {
  return `\`${text}\``;
}
