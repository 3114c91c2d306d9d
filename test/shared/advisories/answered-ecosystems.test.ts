import { expect, it } from '@jest/globals';
import { answeredEcosystems } from '../../../shared/advisories/answered-ecosystems.ts';
import { parseAdvisory } from '../../../shared/advisories/parse-advisory.ts';
import { affecting, aRecord } from './builders.ts';

const ASKED = '2026-11-27T10:15:30.000Z';
const about = (ecosystem: string) => ({ ecosystem, name: 'a', version: '1' });

it('answeredEcosystems returns the date of the newest record in each requested ecosystem', () => {
  const records = [
    aRecord({ modified: '2026-11-20T00:00:00Z' }),
    aRecord({ modified: '2026-11-26T00:00:00Z' }),
    aRecord({ modified: 'tomorrow' }),
    aRecord({ affected: [affecting('a', 'Debian:12')] }),
  ].map(parseAdvisory);
  const questions = ['npm', 'npm', 'Debian:12', 'Go'].map(about);
  expect(answeredEcosystems(questions, records, ASKED)).toEqual([
    { ecosystem: 'Debian', records: 1, newest: '2026-01-01T00:00:00Z', asked: ASKED },
    { ecosystem: 'Go', records: 0, asked: ASKED },
    { ecosystem: 'npm', records: 3, newest: '2026-11-26T00:00:00Z', asked: ASKED },
  ]);
});
