import { expect, it } from '@jest/globals';
import { showReport } from '../../../../shared/flows/results/show-report.ts';
import { gatherReport } from '../../../../shared/report/report-data.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it.each([
  ['actions', 1, 0],
  ['terminal', 0, 1],
] as const)(
  'for a run of the kind %s, showReport uses the usual location',
  async (kind, summaries, tables) => {
    const host = fakeHost({}, { kind });
    await showReport(gatherReport({ title: 'Assay' }, [], []), host);
    expect(host.heard.summaries).toHaveLength(summaries);
    expect(host.heard.infos).toHaveLength(tables);
  },
);
