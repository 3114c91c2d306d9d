import { scalarAt } from '../../../json/yaml-access.ts';
import type { Hit, Rule } from '../../rule.ts';
import { asVariable } from '../as-variable.ts';
import { workflowControls } from '../controls.ts';
import { type Context, contextName } from '../expression.ts';
import { type Control, controlOf, valuesOf } from '../flows.ts';
import { OriginReader } from '../origins.ts';
import { isGithubScript, isScript, isShell } from '../scripts.ts';
import { inputOf, inputText, type Placed, type WorkflowFile } from '../subjects.ts';

/**
 * The severity and the profile of a hit, by the source of the text. Text from outsiders is dangerous. Text from people
 * with write access is a weakness.
 */
const WEIGHT: Readonly<Record<Exclude<Control, 'none'>, Pick<Hit, 'severity' | 'profile'>>> = {
  stranger: { severity: 'high', profile: 'essential' },
  writer: { severity: 'medium', profile: 'hardened' },
  matrix: { severity: 'medium', profile: 'essential' },
  environment: { severity: 'low', profile: 'essential' },
  run: { severity: 'low', profile: 'hardened' },
  opaque: { severity: 'low', profile: 'hardened' },
  fixed: { severity: 'none', profile: 'all' },
};

/** Matches a line up to the value of a variable. Elsewhere, the expression could be in a string. */
const DECLARES = /(?:^|\n)\s*(?:const|let|var)\s+[\w$]{1,50}\s*=\s*$/;

/**
 * Returns true if an expression inserts a result of `actions/github-script` as a value into JavaScript. The result is
 * JSON, so that text in it stays in its strings.
 */
function isJson(
  { expression, step, scalar, inText }: Placed,
  context: Context,
  { steps }: WorkflowFile,
): boolean {
  const [, id] = /^steps\.([\w-]+)\.outputs\.result$/.exec(contextName(context)) ?? [];
  const before = scalar.text.slice(Math.max(inText.start - 100, 0), inText.start);
  if (id === undefined || expression !== context || !DECLARES.test(before)) return false;
  const source = steps.find(
    ({ job, map }) => job === step?.job && scalarAt(map, 'id')?.text.toLowerCase() === id,
  );
  if (source === undefined || ![source, step].every(isGithubScript)) return false;
  const script = inputText(source, 'script') ?? '';
  return inputOf(source, 'result-encoding') === undefined && !script.includes('setOutput');
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/template-injection',
  title: 'A script contains untrusted text',
  severity: 'high',
  profile: 'essential',
  why: 'GitHub inserts the value of an expression into the script before the shell reads the script. Anyone who controls the value can add commands that run with the job’s token and secrets.',
  fix: 'Assign the expression to an environment variable in the step, and use this variable in the script.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: [
    'template-injection',
    'CKV_GHA_2',
    'cicd/github/run_block_injection',
    'cicd/github/script_block_injection',
    'injection',
  ],
  controls: workflowControls({ ssdf: ['PO.5.1', 'PS.1.1', 'PW.5.1'] }),
  *check(subject) {
    const origins = new OriginReader(subject);
    const canInject = (context: Context, placed: Placed) =>
      origins.isOutside(context, placed) && !isJson(placed, context, subject);
    for (const placed of subject.expressions) {
      // An action's callers often choose the shell, so only text from outsiders counts in the name of a shell.
      const isInShell = isShell(placed);
      if (placed.expression === undefined || !(isInShell || isScript(placed))) continue;
      for (const context of valuesOf(placed.expression)) {
        const isOutside = canInject(context, placed);
        const control = isOutside ? 'stranger' : controlOf(context, placed, subject);
        if (control === 'none' || (isInShell && !isOutside)) continue;
        const name = contextName(context);
        yield {
          at: placed.place(context.span),
          address: `${placed.address}: ${name}`,
          detail: `\`${name}\` becomes part of the script before it runs.`,
          ...WEIGHT[control],
          edits: asVariable(placed, context, subject),
        };
      }
    }
  },
};
