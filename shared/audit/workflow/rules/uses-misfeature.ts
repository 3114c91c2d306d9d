import { entryAt, mapAt } from '../../../json/yaml-access.ts';
import type { YamlEntry, YamlMap } from '../../../json/yaml-tree.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { inputOf, type WorkflowFile } from '../subjects.ts';

/** Shells whose scripts can be analyzed by tools. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['bash', 'powershell', 'pwsh', 'python', 'sh']);

function shellDefault(map: YamlMap): YamlEntry | undefined {
  return entryAt(mapAt(mapAt(map, 'defaults'), 'run'), 'shell');
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-misfeature',
  title: 'A feature makes the workflow hard to review',
  severity: 'low',
  profile: 'all',
  why: 'Some features run code in ways that reviewers and tools cannot follow.',
  fix: 'Use `bash` or `pwsh` as the shell, and install packages from a lockfile.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['misfeature'],
  controls: workflowControls(),
  *check(subject) {
    const shells = [
      { entry: shellDefault(subject.root), address: 'defaults.run.shell' },
      ...subject.jobs.map(({ map, address }) => ({
        entry: shellDefault(map),
        address: `${address}.defaults.run.shell`,
      })),
      ...subject.steps.map(({ map, address }) => ({
        entry: entryAt(map, 'shell'),
        address: `${address}.shell`,
      })),
    ];
    for (const { entry, address } of shells) {
      if (entry?.value.kind !== 'scalar' || /\$\{\{/.test(entry.value.text)) continue;
      const [program = ''] = entry.value.text.trim().split(/\s+/);
      if (WELL_KNOWN.has(program)) continue;
      yield {
        at: { start: entry.keySpan.start, end: entry.value.span.end },
        address,
        ...(program === 'cmd' ? { profile: 'essential' as const } : {}),
      };
    }
    for (const step of subject.steps) {
      const entry =
        step.uses?.kind === 'repository' && step.uses.repository === 'actions/setup-python'
          ? inputOf(step, 'pip-install')
          : undefined;
      if (entry !== undefined)
        yield {
          at: entry.keySpan,
          address: `${step.address}.with.pip-install`,
          profile: 'essential',
        };
    }
  },
};
