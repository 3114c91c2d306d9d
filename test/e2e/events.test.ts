import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import type { CheckedOut } from '../support/e2e/event-repository.ts';
import {
  type EventOutcome,
  type EventRun,
  eventWorld,
  type TokenKind,
} from '../support/e2e/event-world.ts';
import { describeWith } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';

/** Maximum number of concurrent runs. Most wait for code scanning. */
const CONCURRENCY = 8;

/** Each table row is a run with its expected result. */
const ROWS = rowsOf(readFileSync(join(ROOT, 'docs', 'events.md'), 'utf8'));

describeWith(['git'], 'the table of events in docs/events.md', () => {
  let outcomes: readonly EventOutcome[];
  beforeAll(async () => {
    const world = await eventWorld();
    outcomes = await mapConcurrently(ROWS, CONCURRENCY, ({ run }) => world.run(run));
  }, 300_000);

  it.each(
    ROWS.map(({ run, outcome }, at) => [Object.values(run).join(', '), at, outcome] as const),
  )('lists the right outcome for %s', (_name, at, outcome) => {
    expect(outcomes[at]).toEqual(outcome);
  });
});

interface Row {
  readonly run: EventRun;
  readonly outcome: EventOutcome;
}

function rowsOf(page: string): readonly Row[] {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map(([, event = '', of = '', checkedOut = '', token = '', ...outcome]) => {
    const [comment = '', codeScanning = '', policy = ''] = outcome;
    return {
      run: {
        event: event.replaceAll('`', ''),
        of,
        checkedOut: checkedOut as CheckedOut,
        token: token as TokenKind,
      },
      outcome: { comment, codeScanning, policy },
    };
  });
}
