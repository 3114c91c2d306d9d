import type { Word } from '../../docker/words.ts';
import type { BuildStage, Dockerfile, Step } from './read-stages.ts';
import { chainOf, finalStage } from './stage-chain.ts';

/** A `USER` instruction, and the word in it that names the user. */
export interface StageUser {
  readonly step: Step;
  readonly word: Word;
}

/**
 * Returns the `USER` instruction that sets the user of the final image. Returns undefined if there is no such
 * instruction. `ONBUILD USER` in a stage counts for the stages that are based on it, at whose start it runs.
 */
export function userOf(dockerfile: Pick<Dockerfile, 'stages'>): StageUser | undefined {
  const last = finalStage(dockerfile);
  if (last === undefined) return undefined;
  const chain = chainOf(dockerfile, last);
  for (const [index, stage] of chain.entries()) {
    const user = lastUser(stage, false) ?? lastUser(chain[index + 1], true);
    if (user !== undefined) return user;
  }
  return undefined;
}

/** Returns the `ONBUILD USER` instruction that sets the user of images that are based on the final image. */
export function triggeredUserOf(dockerfile: Pick<Dockerfile, 'stages'>): StageUser | undefined {
  return lastUser(finalStage(dockerfile), true);
}

function lastUser(stage: BuildStage | undefined, isTriggered: boolean): StageUser | undefined {
  const step = stage?.steps.findLast(
    ({ name, isOnBuild }) => name === 'USER' && isOnBuild === isTriggered,
  );
  const word = step?.words[0];
  return step === undefined || word === undefined ? undefined : { step, word };
}
