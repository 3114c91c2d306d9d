import type { Word } from '../../docker/words.ts';
import type { Step } from './read-stages.ts';

/** Returns the sources of `COPY` or `ADD`, without here-documents. */
export function copySources({ words }: Pick<Step, 'words'>): readonly Word[] {
  return words.slice(0, -1).filter(({ raw }) => !/^\d*<</.test(raw));
}

/** Returns the destination of `COPY` or `ADD`. */
export function copyDestination({ words }: Pick<Step, 'words'>): Word | undefined {
  return words.length < 2 ? undefined : words.at(-1);
}
