import { describe, expect, it } from '@jest/globals';
import { areasFor } from '../../../shared/audit/areas.ts';
import { checkAreas } from '../../../shared/audit/check-areas.ts';
import { auditFacts } from '../../support/audit.ts';

const files = [
  { path: 'Dockerfile', text: `FROM a\n${'RUN apt-get install b\n'.repeat(50)}` },
  { path: '.github/workflows/a.yml', text: 'on: pull_request_target\njobs: {}\n' },
  { path: 'compose.yml', text: 'services: { a: { image: b, privileged: true } }\n' },
];

describe('checkAreas', () => {
  it('returns the same results from a second thread, in the same order', async () => {
    const areas = await areasFor(files);
    const alone = await checkAreas(areas, auditFacts(), Number.POSITIVE_INFINITY);
    expect(alone.map(({ area }) => area.name)).toEqual(areas.map(({ area }) => area.name));
    expect(alone.flatMap(({ result }) => result.hits).length).toBeGreaterThan(50);
    expect(await checkAreas(areas, auditFacts(), 1)).toEqual(alone);
  });

  it('throws an error from the second thread, because its areas were not checked', async () => {
    const [first, ...others] = await areasFor(files);
    const areas = [{ ...first!, area: { ...first!.area, name: 'nothing' } }, ...others];
    await expect(checkAreas(areas, auditFacts(), 1)).rejects.toThrow('there is no area nothing');
    expect(await checkAreas(areas, auditFacts())).toHaveLength(areas.length);
  });
});
