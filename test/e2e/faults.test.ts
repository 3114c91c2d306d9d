import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FaultCase, nameOfCase, runFaultCase } from '../support/e2e/fault-case.ts';
import { FAULTS, PHASES } from '../support/e2e/fault-phases.ts';
import { type FaultRunner, startFaultRunner } from '../support/e2e/fault-world.ts';

/** Runs each phase once, with alternating faults. `npm run conformance -- faults` runs every combination. */
const CASES = PHASES.map((phase, index): FaultCase => {
  const action = phase.action ?? (index % 4 === 0 ? 'sign' : 'attest');
  const fault = FAULTS[index % FAULTS.length] ?? '500';
  return { action, phase, fault, lasts: index % 2 === 0 ? 'for good' : 'once' };
});

describe('a service that fails while evidence is published', () => {
  let runner: FaultRunner;

  beforeAll(async () => {
    runner = await startFaultRunner();
  });
  afterAll(() => runner.close());

  it.each(CASES.map((each) => [nameOfCase(each), each] as const))(
    'does not leave partial results: %s',
    async (_, each) => {
      const { problems } = await runFaultCase(runner, each);
      expect(problems).toEqual([]);
    },
  );
});
