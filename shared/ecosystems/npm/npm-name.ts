/** Longest package name that a registry accepts, in characters. */
const MAX_LENGTH = 214;

/** Matches a part that needs no escaping in an address. Names from before 2014 have capitals and `!~*'()`. */
const PART = "[\\w.!~*'()-]+";

const NAME = new RegExp(`^(?:@${PART}/(?!\\.)${PART}|(?![._])${PART})$`);

/** Names reserved for folders and other files. */
const RESERVED: ReadonlySet<string> = new Set(['node_modules', 'favicon.ico']);

/**
 * True if npm accepts `text` as a package name. Any other text is never requested, or requested under another name:
 * `minimist/`, `%6dinimist`.
 *
 * @see https://github.com/npm/validate-npm-package-name, `validForOldPackages`
 */
export function isNpmName(text: string): boolean {
  return text.length <= MAX_LENGTH && NAME.test(text) && !RESERVED.has(text.toLowerCase());
}
