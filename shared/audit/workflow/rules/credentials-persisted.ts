import { lineEndAfter, type Span } from '../../../json/text-places.ts';
import { mapAt } from '../../../json/yaml-access.ts';
import type { Edit, Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import {
  canPrecede,
  inputOf,
  inputText,
  type Step,
  startOf,
  type WorkflowFile,
} from '../subjects.ts';

/**
 * Returns true if a step uploads the hidden `.git` folder, which contains the credentials. Since version 4.4, the
 * upload action includes hidden files only if the step requests this.
 */
function uploadsFolder(step: Step): boolean {
  if (step.uses?.kind !== 'repository' || step.uses.repository !== 'actions/upload-artifact')
    return false;
  const path = inputText(step, 'path') ?? '';
  const isWhole = path
    .split('\n')
    .some((line) =>
      /^(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\}\/?|\*\*|\.\/\*\*|\.git\b.*)$/.test(line.trim()),
    );
  const isOld = /^v[1-3]\b/.test(step.uses.reference);
  return (
    isWhole && (isOld || inputText(step, 'include-hidden-files') === 'true' || /\.git/.test(path))
  );
}

function editsOf(step: Step, { file }: WorkflowFile): readonly Edit[] {
  const stated = inputOf(step, 'persist-credentials')?.value;
  if (stated?.kind === 'scalar')
    return stated.via.length > 0 ? [] : [{ span: stated.span, text: 'false', isSafe: false }];
  const inputs = mapAt(step.map, 'with');
  const [first] = inputs?.entries.values() ?? [];
  if (first !== undefined && inputs !== undefined) {
    if (
      inputs.via.length > 0 ||
      first.value.via.length > 0 ||
      file.text.charAt(inputs.span.start) === '{'
    )
      return [];
    const { start } = first.keySpan;
    if (!startsLine(file.text, start)) return [];
    return [
      {
        span: { start, end: start },
        text: `persist-credentials: false\n${indentOf(file.text, start)}`,
        isSafe: false,
      },
    ];
  }
  const uses = step.map.entries.get('uses');
  if (
    uses === undefined ||
    step.map.entries.has('with') ||
    uses.value.via.length > 0 ||
    file.text.charAt(step.map.span.start) === '{'
  )
    return [];
  const end = lineEndAfter(file.text, uses.value.span.end);
  const indent = indentOf(file.text, uses.keySpan.start);
  return [
    {
      span: { start: end, end },
      text: `\n${indent}with:\n${indent}  persist-credentials: false`,
      isSafe: false,
    },
  ];
}

/**
 * Returns true if only spaces precede the offset on its line. If not, as after `? `, an edit cannot insert a key there.
 */
function startsLine(text: string, offset: number): boolean {
  return /^ *$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}

/** Returns the location to report. This is the step, or its `with` key if an expression provides all inputs. */
function placeOf(step: Step): Span {
  const inputs = step.map.entries.get('with');
  if (inputs?.value.kind !== 'scalar') return startOf(step);
  return { start: inputs.keySpan.start, end: inputs.value.span.end };
}

function indentOf(text: string, offset: number): string {
  return ' '.repeat(offset - text.lastIndexOf('\n', offset - 1) - 1);
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/credentials-persisted',
  title: 'The checkout stores the token in the workspace',
  severity: 'medium',
  profile: 'hardened',
  why: 'Later steps can read the token, as can anyone who can download an artifact that contains the `.git` folder.',
  fix: 'Set `persist-credentials: false` in the checkout, unless a later step pushes.',
  references: ['https://github.com/actions/checkout#usage'],
  aliases: ['artipacked'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['8.6.3'] }),
  *check(subject) {
    for (const step of subject.steps) {
      if (step.uses?.kind !== 'repository' || step.uses.repository !== 'actions/checkout') continue;
      const setting = inputText(step, 'persist-credentials');
      if (setting === 'false') continue;
      const isUploaded = subject.steps.some(
        (other) => other.job === step.job && canPrecede(step, other) && uploadsFolder(other),
      );
      yield {
        at: placeOf(step),
        address: `${step.address}.with.persist-credentials`,
        ...(isUploaded
          ? {
              profile: 'essential' as const,
              severity: 'high' as const,
              detail: 'A later step uploads the folder with the token.',
            }
          : {}),
        // An explicit `true` means that the author wants to push, so only the `all` profile reports it.
        ...(setting === 'true' ? { profile: 'all' as const } : {}),
        edits: editsOf(step, subject),
      };
    }
  },
};
