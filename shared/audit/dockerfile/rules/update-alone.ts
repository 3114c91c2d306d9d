import { spanIn } from '../../../docker/joined-text.ts';
import { operandsOf, programOf } from '../../../docker/shell-program.ts';
import type { Edit, Hit, Rule } from '../../rule.ts';
import { type Manager, packageCommand } from '../package-command.ts';
import type { BuildStage, Dockerfile, Step } from '../read-stages.ts';
import { commandHit, packageCommands } from '../step-hits.ts';

/** Package manager actions that only update the package index. */
const UPDATES: ReadonlyMap<Manager, RegExp> = new Map([
  ['apt', /^update$/],
  ['apk', /^update$/],
  ['yum', /^(?:makecache|check-update)$/],
  ['dnf', /^(?:makecache|check-update)$/],
  ['zypper', /^(?:refresh|ref)$/],
]);

/** Package manager actions that update the package index and upgrade all packages. */
const UPGRADES: ReadonlyMap<Manager, RegExp> = new Map([
  ['yum', /^(?:update|upgrade)$/],
  ['dnf', /^(?:update|upgrade)$/],
  ['zypper', /^(?:update|up)$/],
]);

/** Matches package manager actions that use the package index. */
const USES =
  /install|^(?:in|add|upgrade|dist-upgrade|full-upgrade|update-minimal|build-dep|source|download|policy|search|dup|up|fix)$/;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/update-alone',
  title: 'The package index is updated in a separate layer',
  severity: 'low',
  profile: 'essential',
  why: 'The build reuses the cached layer, so later installations use an old index with vulnerable versions.',
  fix: 'Update the index and install packages in the same `RUN` instruction.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['CKV_DOCKER_5', 'DS-0017', 'update_instruction_alone'],
  controls: {
    'cis-docker-1.6.0': ['4.7'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1', '6.3.3'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      const { steps } = build;
      for (const [index, step] of steps.entries()) {
        if (step.name !== 'RUN') continue;
        yield* upgradesAlone(build, index);
        yield* pacmanUpdates(build, index);
        const found = [...packageCommands({ stages: [{ ...step.stage, steps: [step] }] })];
        const update = found.find(({ found: { manager, action } }) =>
          UPDATES.get(manager)?.test(action),
        );
        const isUsed = found.some(({ found: { action } }) => USES.test(action));
        if (update === undefined || isUsed) continue;
        const edits = joinEdits(step, steps[index + 1], dockerfile);
        yield commandHit(
          update,
          update.found.actionWord.span,
          '',
          edits.length > 0 ? { edits } : {},
        );
      }
    }
  },
};

/**
 * Returns the edits that join the instruction with the next one. Returns no edits if either is complex, or if there is
 * a comment between them.
 */
function joinEdits(
  step: Step,
  next: Step | undefined,
  { file: { text }, read: { directives } }: Dockerfile,
): readonly Edit[] {
  if (
    next?.name !== 'RUN' ||
    !next.commands.some((command) => USES.test(packageCommand(command)?.action ?? ''))
  )
    return [];
  const isSimple = (each: Step) =>
    !each.isJson && !each.isOnBuild && each.heredocs.length === 0 && each.flags.length === 0;
  const between = text.slice(step.span.end, next.span.start);
  if (!isSimple(step) || !isSimple(next) || between.trim() !== '') return [];
  const body = spanIn(next.body, 0, next.body.text.length);
  const span = { start: step.span.end, end: body.start };
  const mark = directives.get('escape') === '`' ? '`' : '\\';
  return [{ span, text: ` ${mark}\n    && `, isSafe: false }];
}

/** Reports an instruction that upgrades all packages, if only later instructions install packages. */
function* upgradesAlone({ steps }: BuildStage, index: number): Generator<Hit> {
  const [step, ...later] = steps.slice(index);
  const found = step?.packages.find(
    ({ found: { manager, action, operands } }) =>
      operands.length === 0 && UPGRADES.get(manager)?.test(action) === true,
  );
  if (step === undefined || found === undefined) return;
  const { manager, actionWord } = found.found;
  const installs = ({ packages }: Step) =>
    packages.some((other) => other.found.manager === manager && isInstall(other.found.action));
  if (installs(step) || !later.some(installs)) return;
  const rest = { variant: 'upgrade', profile: 'all', severity: 'none' } as const;
  yield commandHit({ step, command: found.command }, actionWord.span, '', rest);
}

function isInstall(action: string): boolean {
  return /install|^in$/.test(action);
}

/** Reports `pacman -Sy` without packages if a later instruction installs packages. */
function* pacmanUpdates({ steps }: BuildStage, index: number): Generator<Hit> {
  const [step, ...later] = steps.slice(index);
  if (step === undefined || installsWithPacman(step)) return;
  for (const command of step.commands) {
    const { name, args } = programOf(command);
    const option = args.find(({ text }) => /^-S[a-z]*y/.test(text));
    if (name !== 'pacman' || option === undefined) continue;
    if (later.some((other) => installsWithPacman(other)))
      yield commandHit({ step, command }, option.span);
    return;
  }
}

function installsWithPacman({ commands }: Step): boolean {
  return commands.some((command) => {
    const { name, args } = programOf(command);
    const isSync = args.some(({ text }) => /^-S/.test(text));
    return name === 'pacman' && isSync && operandsOf(args).length > 0;
  });
}
