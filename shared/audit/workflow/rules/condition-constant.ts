import { entryAt } from '../../../json/yaml-access.ts';
import type { YamlEntry, YamlScalar } from '../../../json/yaml-tree.ts';
import type { Edit, Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { embeddedIn } from '../embedded.ts';
import type { WorkflowFile } from '../subjects.ts';

function isOneExpression(scalar: YamlScalar, { file }: WorkflowFile): boolean {
  const [first, ...more] = embeddedIn(file.text, scalar);
  return (
    first !== undefined &&
    more.length === 0 &&
    first.inText.start === 0 &&
    first.inText.end === scalar.text.length
  );
}

/**
 * Returns the edit that adds a dash to the start of a block scalar: `|-` or `>-`. Without the dash, the text ends with
 * a line break, which makes the condition always true.
 */
function editsOf(entry: YamlEntry, scalar: YamlScalar, { file }: WorkflowFile): readonly Edit[] {
  const [first, ...more] = embeddedIn(file.text, scalar);
  const isOnlyBreak =
    first !== undefined &&
    more.length === 0 &&
    scalar.text.trim().length === first.inText.end - first.inText.start;
  const from = entry.keySpan.end;
  const header = /^\s*:\s*([|>])\+?(?=\s)/.exec(file.text.slice(from, scalar.span.start));
  if (!isOnlyBreak || header === null) return [];
  const start = from + header[0].indexOf(header[1] ?? '');
  const end = endOf(scalar, file.text);
  const kept = file.text.slice(from + header[0].length, end);
  return [{ span: { start, end }, text: `${header[1]}-${kept}`, isSafe: false }];
}

/** Returns the offset at which the text of the scalar ends, without the line breaks after it. */
function endOf({ span }: YamlScalar, text: string): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/condition-constant',
  title: 'A condition is always true',
  severity: 'high',
  profile: 'essential',
  why: 'GitHub joins an expression with the surrounding text. The result is not empty and counts as true, so the step always runs.',
  fix: 'Write the whole condition inside or outside the braces, and use `|-` or `>-` for several lines.',
  references: ['https://docs.github.com/actions/reference/workflows-and-actions/expressions'],
  aliases: ['unsound-condition', 'if_always_true'],
  controls: workflowControls(),
  *check(subject) {
    for (const owner of [...subject.jobs, ...subject.steps]) {
      const condition = entryAt(owner.map, 'if')?.value;
      const entry = entryAt(owner.map, 'if');
      if (entry === undefined || condition?.kind !== 'scalar' || !condition.text.includes('${{'))
        continue;
      if (isOneExpression(condition, subject)) continue;
      yield {
        at: { start: entry.keySpan.start, end: endOf(condition, subject.file.text) },
        address: `${owner.address}.if`,
        edits: editsOf(entry, condition, subject),
      };
    }
  },
};
