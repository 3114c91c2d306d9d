import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { withFourNumbers } from '../../versions/version-range.ts';

const COMMIT = /(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/;

/** Matches the repository in a GitHub URL: an archive URL, an API URL or a git URL. */
const REPOSITORY =
  /^(?:https?:\/\/|git@|ssh:\/\/git@)(?:api\.|codeload\.)?github\.com[/:](?:repos\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/|$)/i;

/** Matches the version at the end of an archive name. */
const VERSION = /[-_/]v?(\d+(?:\.\d+)+)\.(?:zip|tar\.gz|tgz|tar)$/i;

/**
 * Describes the first contradiction between an entry and its downloads, or between the downloads. Returns undefined if
 * there is no contradiction. Composer installs the content of `dist` or `source`, even if the entry has another
 * version.
 */
export function contradictedBy(entry: JsonObject): string | undefined {
  const dist = objectAt(entry, 'dist') ?? {};
  const source = objectAt(entry, 'source') ?? {};
  const address = (stringAt(dist, 'url') ?? '').slice(0, MAX_ADDRESS);
  const commits = [
    COMMIT.exec(stringAt(source, 'reference') ?? '')?.[0],
    COMMIT.exec(stringAt(dist, 'reference') ?? '')?.[0],
    COMMIT.exec(address)?.[0],
  ].filter((commit) => commit !== undefined);
  if (new Set(commits).size > 1) return `its downloads have different commits`;
  const repositories = [address, (stringAt(source, 'url') ?? '').slice(0, MAX_ADDRESS)]
    .map((url) => REPOSITORY.exec(url)?.[1]?.toLowerCase())
    .filter((repository) => repository !== undefined);
  if (new Set(repositories).size > 1) return 'its downloads come from different repositories';
  const stated = (stringAt(entry, 'version') ?? '').replace(/^v/i, '');
  const [, named] = VERSION.exec(address.split(/[?#]/, 1)[0] ?? '') ?? [];
  if (named === undefined || !/^\d+(?:\.\d+)*$/.test(stated)) return undefined;
  if (withFourNumbers(named) === withFourNumbers(stated)) return undefined;
  return `its download URL contains the version ${named}`;
}

/** Maximum length of a URL that is examined, in characters. */
const MAX_ADDRESS = 2_048;
