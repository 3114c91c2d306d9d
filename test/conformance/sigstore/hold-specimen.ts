import { missing, temporaryFolder } from '../../support/programs.ts';
import { HARMLESS, isExplained, STRICTER, STRICTER_THAN_SIGSTORE_JS } from './explained.ts';
import { judge, secondJudge, thirdJudge } from './judges.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import type { Specimen } from './specimens.ts';

export interface Held {
  readonly passed: number;
  readonly problems: readonly string[];
  readonly changes: number;
  /** Number of changes that both verifiers checked, and number with an explained difference. */
  readonly judgedTwice: number;
  readonly differing: number;
}

/** Number of parallel verifications. The second verifier is a separate process each time. */
const WORKERS = 3;

/** Checks that both verifiers accept a valid bundle and refuse every change to it. */
export async function holdSpecimen(specimen: Specimen): Promise<Held> {
  const hasJudge = specimen.hasSecondJudge && missing(['sigstore-go-verification']) === undefined;
  const whole: Mutation = { name: 'whole', bundle: specimen.bundle };
  const queue = [whole, ...mutationsOf(specimen.bundle, specimen.other)].values();
  const problems: string[] = [];
  const counts = { passed: 0, changes: 0, judgedTwice: 0, differing: 0 };
  const work = async () => {
    const folder = temporaryFolder('second-judge');
    for (const mutation of queue) {
      const { name } = mutation;
      const { verified, refused } = await judge(specimen, mutation.bundle);
      const isAccepted = verified.length === 1;
      counts.changes += 1;
      let problem = problemOf(name, isAccepted);
      if (hasJudge) {
        const isAcceptedByOther = await secondJudge(specimen, mutation.bundle, folder);
        counts.judgedTwice += 1;
        if (isAccepted !== isAcceptedByOther) {
          counts.differing += 1;
          const isStricter = !isAccepted && isExplained(STRICTER, name);
          if (!isStricter) problem ??= 'the verifiers differ';
        }
      }
      if (!isAsSigstoreJs(specimen, mutation, isAccepted)) problem ??= 'sigstore-js differs';
      if (problem === undefined) counts.passed += 1;
      else
        problems.push(
          `${specimen.name}: ${name}: ${problem} (${refused[0]?.message ?? 'accepted'})`,
        );
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return { ...counts, problems };
}

function isAsSigstoreJs(
  specimen: Specimen,
  { name, bundle }: Mutation,
  isAccepted: boolean,
): boolean {
  if (specimen.hasThirdJudge === false || thirdJudge(specimen, bundle) === isAccepted) return true;
  return !isAccepted && isExplained(STRICTER_THAN_SIGSTORE_JS, name);
}

function problemOf(name: string, isAccepted: boolean): string | undefined {
  if (name === 'whole') return isAccepted ? undefined : 'refused';
  return isAccepted && !isExplained(HARMLESS, name) ? 'accepted' : undefined;
}
