import { entryAt } from '../../../json/yaml-access.ts';
import type { Edit, Hit, Rule } from '../../rule.ts';
import { constantsIn, type Found } from '../constants.ts';
import { workflowControls } from '../controls.ts';
import { nodesOf } from '../expression.ts';
import type { Placed, WorkflowFile } from '../subjects.ts';
import type { RepositoryUses } from '../uses.ts';

function plainPath({ node, reference }: RepositoryUses): readonly Edit[] {
  const [name = ''] = node.text.split('@');
  const parts: string[] = [];
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  // A path that leads out of the repository refers to a different repository.
  const isSame = parts.slice(0, 2).join('/') === name.split('/').slice(0, 2).join('/');
  return isSame && node.isPlain && node.via.length === 0
    ? [{ span: node.span, text: `${parts.join('/')}@${reference}`, isSafe: false }]
    : [];
}

function* ofExpression(placed: Placed): Generator<Hit> {
  const { expression } = placed;
  if (expression === undefined) return;
  const isBare = !placed.scalar.text.includes('${{');
  for (const found of constantsIn(expression)) {
    // A bare constant such as `if: false` is not reported, because it is a common way to disable a step.
    if (isBare && found.isWhole) continue;
    yield {
      at: placed.place(found.span),
      address: `${placed.address}: constant`,
      variant: 'constant',
      edits: constantEdit(placed, found),
    };
  }
  for (const node of nodesOf(expression)) {
    if (
      node.kind !== 'context' ||
      node.path.every((part) => typeof part === 'string' || part.kind === 'literal')
    )
      continue;
    if (node.name === 'matrix' || node.name === undefined) continue;
    yield {
      at: placed.place(node.span),
      address: `${placed.address}: index`,
      variant: 'index',
      profile: 'hardened',
    };
  }
}

function constantEdit(placed: Placed, { span, value, isWhole }: Found): readonly Edit[] {
  if (typeof value === 'object') return [];
  const text = String(value);
  if (/[\n'"]/.test(text)) return [];
  if (isWhole) {
    // The replacement for a whole plain scalar must not become a different type of YAML value.
    const fills = placed.scalar.isPlain && placed.scalar.text.length === placed.inText.end;
    const isPlain = /^[A-Za-z][\w./-]*$/.test(text) || typeof value !== 'string';
    return fills && !isPlain ? [] : [{ span: placed.span, text, isSafe: false }];
  }
  return [
    {
      span: placed.place(span),
      text: typeof value === 'string' ? `'${text}'` : text,
      isSafe: false,
    },
  ];
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/obfuscated',
  title: 'An expression or a reference is obfuscated',
  severity: 'low',
  profile: 'essential',
  why: 'A constant expression, or a path that contains `.` or `..`, only misleads reviewers and tools.',
  fix: 'Write the value itself.',
  references: ['https://docs.github.com/actions/reference/workflows-and-actions/expressions'],
  aliases: ['obfuscation'],
  controls: workflowControls(),
  *check(subject) {
    for (const { map, uses, address } of [...subject.jobs, ...subject.steps]) {
      const entry = entryAt(map, 'uses');
      if (
        entry === undefined ||
        uses?.kind !== 'repository' ||
        !/^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(
          uses.path === '' ? (uses.node.text.split('@')[0] ?? '') : uses.path,
        )
      )
        continue;
      yield {
        at: { start: entry.keySpan.start, end: entry.value.span.end },
        address: `${address}.uses`,
        edits: plainPath(uses),
      };
    }
    for (const { map, address } of subject.steps) {
      const inputs = entryAt(map, 'with');
      if (inputs?.value.kind === 'scalar' && inputs.value.text.includes('${{'))
        yield {
          at: { start: inputs.keySpan.start, end: inputs.value.span.end },
          address: `${address}.with`,
          severity: 'none',
          variant: 'inputs',
        };
    }
    for (const placed of subject.expressions) yield* ofExpression(placed);
  },
};
