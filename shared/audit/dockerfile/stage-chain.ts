import type { BuildStage, Dockerfile } from './read-stages.ts';

/** Returns the stage that a build without `--target` delivers. Returns undefined if there are no instructions. */
export function finalStage({ stages }: Pick<Dockerfile, 'stages'>): BuildStage | undefined {
  return stages.at(-1);
}

/** Maximum length of a chain in which each stage is based on the next stage. */
const MAX_CHAIN = 100;

/** Returns the stage, the stage it is based on, and so on. A stage can be based only on an earlier stage. */
export function chainOf(
  { stages }: Pick<Dockerfile, 'stages'>,
  start: BuildStage,
): readonly BuildStage[] {
  const chain: BuildStage[] = [start];
  while (chain.length < MAX_CHAIN) {
    const index = baseIndex(chain.at(-1));
    const next = stages.find(({ stage }) => stage !== undefined && stage.index === index);
    if (next === undefined) break;
    chain.push(next);
  }
  return chain;
}

function baseIndex(build: BuildStage | undefined): number | undefined {
  const base = build?.stage?.base;
  return base?.kind === 'stage' ? base.index : undefined;
}
