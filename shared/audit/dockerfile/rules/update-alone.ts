import { spanIn } from '../../../docker/joined-text.ts';
import type { Edit, Rule } from '../../rule.ts';
import { type Manager, packageCommand } from '../package-command.ts';
import type { Dockerfile, Step } from '../read-stages.ts';
import { commandHit, packageCommands } from '../step-hits.ts';

/** Actions that only update the index. */
const UPDATES: ReadonlyMap<Manager, RegExp> = new Map([
  ['apt', /^update$/],
  ['apk', /^update$/],
  ['yum', /^(?:makecache|check-update)$/],
  ['dnf', /^(?:makecache|check-update)$/],
  ['zypper', /^(?:refresh|ref)$/],
]);

/** Actions that use the index. */
const USES =
  /install|^(?:in|add|upgrade|dist-upgrade|full-upgrade|update-minimal|build-dep|source|download|policy|search|dup|up|fix)$/;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/update-alone',
  title: 'The package index is updated in a layer of its own',
  severity: 'low',
  profile: 'essential',
  why: 'The build takes the layer from its cache, so later packages are old and can be vulnerable.',
  fix: 'Update and install in one `RUN` instruction.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['CKV_DOCKER_5', 'DS-0017', 'update_instruction_alone'],
  controls: {
    'cis-docker-1.6.0': ['4.7'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1', '6.3.3'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const { steps } of dockerfile.stages) {
      for (const [index, step] of steps.entries()) {
        if (step.name !== 'RUN') continue;
        const found = [...packageCommands({ stages: [{ ...step.stage, steps: [step] }] })];
        const update = found.find(({ found: { manager, action } }) =>
          UPDATES.get(manager)?.test(action),
        );
        const isUsed = found.some(({ found: { action } }) => USES.test(action));
        if (update === undefined || isUsed) continue;
        const edits = joinEdits(step, steps[index + 1]);
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

/** Joins the instruction with the next one if both are simple. */
function joinEdits(step: Step, next: Step | undefined): readonly Edit[] {
  if (
    next?.name !== 'RUN' ||
    !next.commands.some((command) => USES.test(packageCommand(command)?.action ?? ''))
  )
    return [];
  const isSimple = (each: Step) =>
    !each.isJson && !each.isOnBuild && each.heredocs.length === 0 && each.flags.length === 0;
  if (!isSimple(step) || !isSimple(next)) return [];
  const body = spanIn(next.body, 0, next.body.text.length);
  const span = { start: step.span.end, end: body.start };
  return [{ span, text: ' \\\n    && ', isSafe: false }];
}
