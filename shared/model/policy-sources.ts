import {
  flag,
  formed,
  named,
  oneOrMore,
  optional,
  satisfying,
  words,
} from '../json/define-schema.ts';

/**
 * Maximum number of entries in a list. Each list has an input with the same name, which rarely has more than five
 * entries.
 */
const MAX_ENTRIES = 100;

const registryMirror = formed(
  words,
  /^[^=\s]{1,300}=[^=\s]{1,300}$/,
  'be a pair such as docker.io=mirror.gcr.io',
);

const mavenRepository = satisfying(
  words,
  isMavenRepository,
  'be `none`, `local` or an https URL without credentials',
);

const publicationRegistry = formed(
  words,
  /^(?:none|[a-z]{1,30}=\S{1,2000})$/,
  'be `none` or a pair such as npm=https://npm.example',
);

/**
 * Keys of the `scan:` section that set what a scan reads, and from where. An input with the same name takes precedence.
 *
 * Anyone who can change the policy can already accept every finding, so these keys give them no additional power. No
 * key can name a service that receives a credential or an identity token.
 */
export const scanSourceMembers = {
  /** True to also read files that git ignores. */
  includeIgnored: named('include-ignored', optional(flag)),
  /**
   * The base to compare with. It is ignored if it does not fit the kind of the source. For example, an image cannot be
   * the base of a folder.
   */
  compareTo: named('compare-to', optional(words)),
  registryMirrors: named(
    'registry-mirrors',
    optional(oneOrMore(registryMirror, 'mirrors', MAX_ENTRIES)),
  ),
  /** Maven repositories for the parents and the dependencies of POMs. */
  resolve: optional(oneOrMore(mavenRepository, 'repositories', MAX_ENTRIES)),
  publicationRegistries: named(
    'publication-registries',
    optional(oneOrMore(publicationRegistry, 'registries', MAX_ENTRIES)),
  ),
};

function isMavenRepository(text: string): boolean {
  if (text === 'none' || text === 'local') return true;
  const url = URL.parse(text);
  const isLocal = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (url === null || (url.protocol !== 'https:' && !isLocal)) return false;
  return url.username + url.password + url.search + url.hash === '';
}
