import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import type { CheckedOut } from '../support/e2e/event-repository.ts';
import {
  type EventOutcome,
  type EventRun,
  type EventWorld,
  eventWorld,
  type TokenKind,
} from '../support/e2e/event-world.ts';
import { describeWith } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';

/** Maximum number of concurrent runs. Most wait for code scanning. */
const CONCURRENCY = 8;

/** Events for which the built programs run too. */
const ALSO_BUILT = ['push', 'pull_request', 'workflow_run after pull_request'];

/** Each table row is a run with its expected result. */
const ROWS = rowsOf(readFileSync(join(ROOT, 'docs', 'events.md'), 'utf8'));

describeWith(['git'], 'the table of events in docs/events.md', () => {
  let world: EventWorld;
  let outcomes: readonly EventOutcome[];
  beforeAll(async () => {
    world = await eventWorld();
    outcomes = await mapConcurrently(ROWS, CONCURRENCY, ({ run }) => world.run(run, 'sources'));
  }, 300_000);
  afterAll(async () => await world.close());

  it.each(
    ROWS.map(({ run, outcome }, at) => [Object.values(run).join(', '), at, outcome] as const),
  )('lists the actual outcome for %s', (_name, at, outcome) => {
    expect(outcomes[at]).toEqual(outcome);
  });

  it.each(ALSO_BUILT)('lists the actual outcome of the built programs for %s', async (event) => {
    const row = ROWS.find(({ run }) => run.event === event);
    if (row === undefined) throw new Error(`the table lacks ${event}`);
    expect(await world.run(row.run, 'built')).toEqual(row.outcome);
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
