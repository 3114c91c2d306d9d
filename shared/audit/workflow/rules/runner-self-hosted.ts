import { entryAt } from '../../../json/yaml-access.ts';
import { type YamlMap, type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { Job, WorkflowFile } from '../subjects.ts';

/** Events that outsiders can trigger, and whose workflows run with the repository's permissions. */
const OPEN = ['issue_comment', 'pull_request_target', 'workflow_run'];

function isSelfHosted(node: YamlNode, { map }: Pick<Job, 'map'>): boolean {
  if (node.kind === 'scalar') return node.text === 'self-hosted' || isInMatrix(node.text, map);
  if (node.kind === 'list') return node.items.some((item) => isSelfHosted(item, { map }));
  const labels = node.entries.get('labels')?.value;
  return node.entries.has('group') || (labels !== undefined && isSelfHosted(labels, { map }));
}

/** Returns true for text such as `${{ matrix.os }}` if a value of the matrix variable is `self-hosted`. */
function isInMatrix(text: string, job: YamlMap): boolean {
  const name = /^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(text)?.[1];
  const matrix = yamlAt(job, 'strategy', 'matrix');
  if (name === undefined || matrix?.kind !== 'map') return false;
  const valuesIn = (key: string) => itemsOf(matrix, key).map((item) => yamlAt(item, name));
  const isExcluded = valuesIn('exclude').some(holdsSelfHosted);
  const own = isExcluded ? [] : [yamlAt(matrix, name)];
  return [...own, ...valuesIn('include')].some(holdsSelfHosted);
}

function itemsOf(map: YamlMap, key: string): readonly YamlNode[] {
  const list = yamlAt(map, key);
  return list?.kind === 'list' ? list.items : [];
}

function holdsSelfHosted(node: YamlNode | undefined): boolean {
  if (node?.kind === 'scalar') return node.text === 'self-hosted';
  return node?.kind === 'list' && node.items.some(holdsSelfHosted);
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/runner-self-hosted',
  title: 'A job runs on a self-hosted runner',
  severity: 'medium',
  profile: 'all',
  why: 'A self-hosted runner can keep files and processes between jobs. In a public repository, code from a pull request can take over the runner.',
  fix: 'Use runners that are deleted after each job, and require approval for pull requests from forks.',
  references: [
    'https://docs.github.com/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
  ],
  aliases: ['self-hosted-runner', 'pr_runs_on_self_hosted'],
  controls: workflowControls(),
  *check(subject) {
    const isOpen = OPEN.some((name) => subject.triggers.has(name));
    for (const job of subject.jobs) {
      const entry = entryAt(job.map, 'runs-on');
      if (entry === undefined || !isSelfHosted(entry.value, job)) continue;
      yield {
        at: { start: entry.keySpan.start, end: entry.value.span.end },
        address: `${job.address}.runs-on`,
        ...(isOpen ? { profile: 'essential' as const, severity: 'high' as const } : {}),
      };
    }
  },
};
