import type { Advisory } from '../model/advisory.ts';
import type { AdvisoryData } from '../model/advisory-data.ts';
import { compareText } from '../model/order.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { later } from './advisory-index.ts';
import type { ApiQuery } from './api-queries.ts';

/**
 * Returns the number of records that a service returned for each requested ecosystem, and the time of the newest
 * record.
 *
 * @param asked ISO time of the request.
 */
export function answeredEcosystems(
  questions: readonly ApiQuery[],
  records: readonly Advisory[],
  asked: string,
): AdvisoryData['records'] {
  const bases = new Set(questions.map(({ ecosystem }) => parseEcosystem(ecosystem).base));
  const times = new Map([...bases].map((base): [string, string[]] => [base, []]));
  for (const { affected, modified } of records) {
    const named = affected.map((entry) => parseEcosystem(entry.package.ecosystem).base);
    for (const base of new Set(named)) times.get(base)?.push(modified);
  }
  return [...times]
    .map(([ecosystem, own]) => {
      const newest = own.reduce(later, '');
      return { ecosystem, records: own.length, ...(newest !== '' && { newest }), asked };
    })
    .sort((a, b) => compareText(a.ecosystem, b.ecosystem));
}
