import type { Word } from '../../docker/words.ts';
import type { Dockerfile, Step } from './read-stages.ts';
import { chainOf, finalStage } from './stage-chain.ts';

/** The last `USER` instruction of what a build delivers. */
export interface StageUser {
  readonly step: Step;
  readonly word: Word;
}

/** Returns the `USER` instruction that sets the user of the delivered image. Undefined if the file sets none. */
export function userOf(dockerfile: Pick<Dockerfile, 'stages'>): StageUser | undefined {
  const last = finalStage(dockerfile);
  if (last === undefined) return undefined;
  for (const { steps } of chainOf(dockerfile, last)) {
    const step = steps.findLast(({ name, isOnBuild }) => name === 'USER' && !isOnBuild);
    const word = step?.words[0];
    if (step !== undefined && word !== undefined) return { step, word };
  }
  return undefined;
}
