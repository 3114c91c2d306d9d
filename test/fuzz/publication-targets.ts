import { askDates } from '../../shared/publication/ask-dates.ts';
import { chosenRegistries } from '../../shared/publication/chosen-registries.ts';
import { aPackage } from '../shared/policy/builders.ts';
import type { Seed } from './seeds.ts';
import { answering, type Target, textSeed } from './target.ts';

const TIME = '2026-11-01T00:00:00Z';

/** Answers of package registries, by the purl of the package that is asked about. */
const ANSWERS: readonly Seed[] = Object.entries({
  'pkg:npm/a@1': { time: { created: TIME, 1: TIME } },
  'pkg:pypi/a@1': { urls: [{ upload_time_iso_8601: TIME }] },
  'pkg:cargo/a@1': { version: { created_at: TIME } },
  'pkg:gem/a@1': { version_created_at: TIME },
  'pkg:golang/example.com/a@v1': { Version: 'v1', Time: TIME },
  'pkg:nuget/a@1': { published: TIME },
  'pkg:composer/a/b@1': { packages: { 'a/b': [{ version: '2', time: TIME }, { version: '1' }] } },
}).map(([purl, answer]) => textSeed(JSON.stringify(answer), purl));

/** Targets for the answers of package registries. */
export function publicationTargets(): readonly Target[] {
  return [{ name: 'publication date', seeds: ANSWERS, run: ask }];
}

async function ask(bytes: Buffer, { path: purl }: Seed): Promise<void> {
  const network = answering(() => ({ body: bytes }));
  const type = /^pkg:(\w+)/.exec(purl)?.[1] ?? '';
  await askDates([aPackage({ purl, type })], chosenRegistries([]), network);
}
