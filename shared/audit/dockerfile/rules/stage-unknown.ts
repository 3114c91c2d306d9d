import type { Rule } from '../../rule.ts';
import type { BuildStage, Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/stage-unknown',
  title: '`COPY --from` does not refer to an earlier stage',
  severity: 'medium',
  profile: 'essential',
  why: 'The build fails, because a stage can copy only from earlier stages.',
  fix: 'Use the name of an earlier stage, or an image with its tag.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  aliases: ['DL3022', 'DL3023', 'DS-0006', 'copy_from_references_current_from_alias'],
  variants: { itself: ['DL3023', 'DS-0006'], later: ['DL3022'] },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check({ stages }) {
    const byName = Map.groupBy(stages, ({ stage }) => stage?.name);
    for (const build of stages) {
      const index = build.stage?.index ?? 0;
      for (const step of stepsOf({ stages: [build] }, 'COPY')) {
        const flag = step.flags.find(({ name }) => name === 'from');
        const variant =
          flag === undefined ? undefined : wrongSource(flag.value ?? '', index, byName);
        if (flag === undefined || variant === undefined) continue;
        yield stepHit(step, flag.valueSpan, flag.value ?? '', { variant });
      }
    }
  },
};

/**
 * Returns the reason why a name or a number is not a valid source. Returns undefined for earlier stages and for images.
 */
function wrongSource(
  value: string,
  index: number,
  byName: ReadonlyMap<string | undefined, readonly BuildStage[]>,
): string | undefined {
  const named = (byName.get(value.toLowerCase()) ?? []).map(({ stage }) => stage?.index ?? 0);
  const numbers = named.length === 0 && /^\d{1,6}$/.test(value) ? [Number(value)] : named;
  if (numbers.length === 0 || numbers.some((number) => number < index)) return undefined;
  return numbers.includes(index) ? 'itself' : 'later';
}
