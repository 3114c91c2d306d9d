import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { readPurl } from '../ecosystems/purl.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import type { DatedPackage } from '../model/dated-package.ts';
import type { Package } from '../model/package.ts';
import type { Network } from '../net/network.ts';
import type { PackageRegistry, WantedVersion } from './package-registry.ts';
import { type RegistryAnswer, requestDates } from './request-dates.ts';

/** Maximum number of requests per run. A pull request with even more new packages needs a manual review. */
const MAX_REQUESTS = 200;

/** Maximum number of concurrent requests. It is low, because registries ask clients to limit concurrency. */
const WIDTH = 8;

/** A request, and the packages whose publication dates the response contains. */
interface Question {
  readonly registry: PackageRegistry;
  readonly url: string;
  readonly about: { readonly item: Package; readonly wanted: WantedVersion }[];
}

/**
 * Requests package publication dates from the registries. If a registry does not return a date, the result for the
 * package contains the reason.
 *
 * @param registries The registries by purl type. Packages from other hosts are not requested, so that the names of
 * private packages stay private.
 */
export async function askDates(
  packages: readonly Package[],
  registries: ReadonlyMap<string, PackageRegistry>,
  network: Network,
): Promise<readonly DatedPackage[]> {
  const questions = new Map<string, Question>();
  const unasked: DatedPackage[] = [];
  for (const item of packages) {
    const refusal = addQuestion(item, registries, questions);
    if (refusal !== undefined) unasked.push({ item, published: { unknown: refusal } });
  }
  const all = [...questions.values()];
  const silent = new Set<string>();
  const answers = await mapConcurrently(all.slice(0, MAX_REQUESTS), WIDTH, (question) =>
    answerTo(question, silent, network),
  );
  const unknown = `the run already sent ${MAX_REQUESTS} requests`;
  const beyond = all
    .slice(MAX_REQUESTS)
    .flatMap(({ about }) => about.map(({ item }) => ({ item, published: { unknown } })));
  return [...answers.flat(), ...beyond, ...unasked];
}

/** Adds the request for a package to `questions`. Returns the reason if no registry is asked about the package. */
function addQuestion(
  item: Package,
  registries: ReadonlyMap<string, PackageRegistry>,
  questions: Map<string, Question>,
): string | undefined {
  const registry = registries.get(item.type);
  if (registry === undefined) return `Assay knows no registry for packages of type ${item.type}`;
  const parts = readPurl(item.purl);
  if (parts?.version === undefined) return 'the package has no version';
  const host = URL.parse(item.downloadUrl ?? '')?.host.toLowerCase();
  const isOther = item.downloadUrl !== undefined && !registry.hosts.includes(host ?? '');
  if (isOther) return `the package comes from ${host || 'an unknown host'}`;
  const wanted = { ...parts, version: parts.version };
  const url = `${registry.address}/${registry.path(wanted)}`;
  const question = questions.get(url) ?? { registry, url, about: [] };
  question.about.push({ item, wanted });
  questions.set(url, question);
  return undefined;
}

/**
 * Sends a request, and returns the publication date of each package, or the reason why the date is unknown.
 *
 * @param silent Registries that did not respond. No more requests are sent to them, because each request takes seconds.
 */
async function answerTo(
  { registry, url, about }: Question,
  silent: Set<string>,
  network: Network,
): Promise<readonly DatedPackage[]> {
  const host = URL.parse(url)?.host ?? url;
  const unknown = (why: string) => about.map(({ item }) => ({ item, published: { unknown: why } }));
  if (silent.has(host)) return unknown(`${host} could not be reached`);
  try {
    const answer = await requestDates(registry, url, host, network);
    return about.map(({ item, wanted }) => ({
      item,
      published: publishedAt(answer, wanted, host),
    }));
  } catch (error) {
    if (error instanceof DataError) return unknown(`${host} sent an unreadable response`);
    if (!(error instanceof RemoteError)) throw error;
    const isSilent = error.code === 'unreachable' || error.code === 'timeout';
    if (isSilent) silent.add(host);
    if (isSilent) return unknown(`${host} could not be reached`);
    return unknown(
      error.code === 'not-found' ? `${host} does not contain the package` : error.message,
    );
  }
}

/**
 * The earliest year that is accepted in a publication date. No registry is older, and NuGet sets the year of unlisted
 * packages to 1900.
 */
const FIRST_YEAR = 1995;

function publishedAt(
  answer: RegistryAnswer,
  wanted: WantedVersion,
  host: string,
): DatedPackage['published'] {
  const date = new Date(answer(wanted) ?? '');
  const isDate = !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= FIRST_YEAR;
  return isDate
    ? { time: date.toISOString() }
    : { unknown: `${host} returned no publication date` };
}
