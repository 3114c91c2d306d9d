import { assignmentsOf } from '../../../docker/assignments.ts';
import type { Hit, Rule } from '../../rule.ts';
import type { BuildStage, Dockerfile, Step } from '../read-stages.ts';
import { chainOf } from '../stage-chain.ts';
import { addressOf, stepHit } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/style',
  title: 'The file does not follow the usual style',
  severity: 'none',
  profile: 'all',
  why: 'The file takes longer to read, and the build shows warnings.',
  fix: 'Use one case for keywords, `ENV key=value`, no empty lines within instructions, and one `RUN` for commands that belong together.',
  references: [
    'https://docs.docker.com/reference/build-checks/consistent-instruction-casing/',
    'https://docs.docker.com/reference/build-checks/legacy-key-value-format/',
    'https://docs.docker.com/reference/build-checks/no-empty-continuation/',
  ],
  aliases: [
    'ConsistentInstructionCasing',
    'DL3059',
    'FromAsCasing',
    'LegacyKeyValueFormat',
    'NoEmptyContinuation',
    'StageNameCasing',
    'multiple_run_add_copy_instructions_listed',
    'using_unnamed_build_stages',
  ],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    yield* keywordCases(dockerfile);
    const last = dockerfile.stages.at(-1);
    for (const build of last === undefined ? [] : chainOf(dockerfile, last)) {
      yield* severalSteps(build, 'RUN');
      yield* severalSteps(build, 'COPY');
      yield* severalSteps(build, 'ADD');
    }
    for (const build of dockerfile.stages) {
      yield* stageNames(build);
      for (const step of build.steps) yield* stepStyle(step, dockerfile);
    }
  },
};

/** Reports keywords whose case differs from that of most keywords in the file. */
function* keywordCases({ read: { instructions } }: Dockerfile): Generator<Hit> {
  const upper = instructions.filter(({ keyword }) => keyword === keyword.toUpperCase()).length;
  const lower = instructions.filter(({ keyword }) => keyword === keyword.toLowerCase()).length;
  const isUpper = upper >= lower;
  for (const { keyword, keywordSpan: span, name } of instructions) {
    const text = isUpper ? keyword.toUpperCase() : keyword.toLowerCase();
    if (keyword === text) continue;
    const edits = [{ span, text, isSafe: true }];
    yield { at: span, address: name.slice(0, 40), variant: 'keyword-case', edits };
  }
}

function* stageNames(build: BuildStage): Generator<Hit> {
  const { stage } = build;
  const as = stage?.nameWord === undefined ? undefined : stage.from.words[1];
  if (stage === undefined || as === undefined || stage.nameWord === undefined) return;
  const { keyword } = stage.from;
  const isUpper = keyword === keyword.toUpperCase();
  const text = isUpper ? 'AS' : 'as';
  if (as.text !== text && (isUpper || keyword === keyword.toLowerCase())) {
    const edits = [{ span: as.span, text, isSafe: true }];
    yield { at: as.span, address: addressOf(build, 'AS'), variant: 'as-case', edits };
  }
  if (stage.nameWord.text !== stage.name) {
    yield { at: stage.nameWord.span, address: addressOf(build, 'name'), variant: 'stage-case' };
  }
}

function* stepStyle(step: Step, dockerfile: Dockerfile): Generator<Hit> {
  for (const at of step.emptyLines) {
    const edits = [{ span: at, text: '', isSafe: true }];
    yield stepHit(step, at, 'empty', { variant: 'empty-continuation', edits });
  }
  if (!/^(?:ENV|LABEL)$/.test(step.name)) return;
  for (const { isLegacy, span, key, valueSpan } of assignmentsOf(step)) {
    if (!isLegacy) continue;
    const value = dockerfile.file.text.slice(valueSpan.start, valueSpan.end);
    const isSimple = /^[^"'\\\n]*$/.test(value);
    const text = `${key}=${/^[\w./:$@-]*$/.test(value) ? value : `"${value}"`}`;
    const edits = isSimple ? { edits: [{ span, text, isSafe: true }] } : {};
    yield stepHit(step, span, key.slice(0, 80), { variant: 'legacy-form', ...edits });
  }
}

/** Reports the first of several adjacent instructions that could be one instruction. */
function* severalSteps({ steps }: BuildStage, name: string): Generator<Hit> {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    const next = steps[index + 1];
    if (step.name !== name || next === undefined || !belongTogether(step, next)) continue;
    if (before !== undefined && belongTogether(before, step)) continue;
    const variant = name === 'RUN' ? 'several-runs' : 'several-copies';
    yield stepHit(step, step.keywordSpan, String(index), { variant });
  }
}

/**
 * Maximum number of commands in an instruction that should be joined with another. The authors of longer instructions
 * have chosen which commands belong together.
 */
const MOST_COMMANDS = 2;

function belongTogether(step: Step, next: Step): boolean {
  const hasDocument = step.heredocs.length > 0 || next.heredocs.length > 0;
  if (step.name !== next.name || step.isOnBuild !== next.isOnBuild || hasDocument) return false;
  if (flagsOf(step) !== flagsOf(next)) return false;
  if ([step, next].some(({ commands }) => commands.length > MOST_COMMANDS)) return false;
  return step.name === 'RUN' || step.words.at(-1)?.text === next.words.at(-1)?.text;
}

function flagsOf({ flags }: Step): string {
  return flags.map(({ name, value = '' }) => `${name}=${value}`).join(' ');
}
