import type { TextFormat } from './rule.ts';

/**
 * Matches generated files, such as lockfiles and lists of checksums, which contain many digests that look like secrets.
 * Also matches translations of user interface text.
 */
const GENERATED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|yarn\.lock|bun\.lockb?|go\.(?:sum|work\.sum)|[^/]*\.lock|[^/]*\.lock\.json|packages\.lock\.json|gradle\.lockfile|verification-metadata\.xml|Package\.resolved|[^/]*\.(?:map|svg|min\.js|min\.css|sum|sha\d*|sha\d+sums?|md5|po|pot|xlf|xliff|snap|ipynb|woff2?|pdf)|sha\d+sums?(?:\.txt)?|checksums?(?:\.txt)?)$|(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|node_modules|vendor|__snapshots__)\/|\.generated\.[a-z]+$|_pb2?\.[a-z]+$|\.pb\.go$/i;

const CONFIG =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.?[^/]*rc|\.npmrc|\.pypirc|\.netrc|_netrc|\.?pgpass|credentials|config|\.git-credentials|\.htpasswd|Dockerfile[^/]*|Containerfile[^/]*|Makefile|Jenkinsfile|[^/]*\.(?:ya?ml|properties|ini|cfg|cnf|conf|config|toml|tfvars|hcl|env|sh|bash|zsh|fish|ps1|bat|cmd|xml|plist|json5?|jsonc|tf|nix|service|dockerfile|gradle|sql|pem|key|ovpn|reg|inf|csv|tsv|log|har|settings|prefs|cfg|dist|bash_profile|profile))$/i;

const PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|tex|mjml)$/i;

const CODE =
  /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kt|kts|scala|groovy|rb|erb|php|phtml|cs|vb|fs|c|cc|cpp|h|hpp|m|mm|swift|rs|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|cljs|elm|vue|svelte|sol|proto|graphql|css|scss|less)$/i;

/** Returns the kind of a file according to its path. */
export function textFormat(path: string): TextFormat {
  if (GENERATED.test(path)) return 'generated';
  if (path.endsWith('.gradle.kts')) return 'config';
  if (PROSE.test(path)) return 'prose';
  if (CODE.test(path)) return 'code';
  return CONFIG.test(path) ? 'config' : 'unknown';
}

/** Matches programs and data from a distribution. They contain text such as `BEGIN PRIVATE KEY`, but no real keys. */
const SYSTEM = /(?:^|\/)usr\/(?:s?bin|lib(?:32|64|exec)?|share\/(?:mime|misc|doc|man|info))\//;
const SAMPLE_NAME = /(?:^|[/._-])(?:dummy|fake|mock|placeholder|sample|example)(?:[._-][^/]*)?$/i;

/**
 * Returns true if the path shows that the file contains no real secret. Examples are a program from a distribution, and
 * `dummy.pem`.
 */
export function isSamplePath(path: string): boolean {
  return SYSTEM.test(path) || SAMPLE_NAME.test(path);
}

const TEST =
  /(?:^|\/)(?:__tests__|tests?|specs?|e2e|testdata|test-data|testing|fixtures?|__fixtures__|__mocks__|mocks?|examples?|samples?|demos?)\/|[._-](?:test|tests|spec|e2e)\.[a-z]+$|(?:^|\/)(?:test_|conftest)[^/]*\.py$|Tests?\.(?:java|kt|cs|php|scala|groovy|swift)$/i;

/** Returns true for test code and test data, in which made-up passwords are normal. */
export function isTestPath(path: string): boolean {
  return TEST.test(path);
}
