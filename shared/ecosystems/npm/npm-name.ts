/** Maximum length of a package name in registries, in characters. */
const MAX_LENGTH = 214;

/**
 * Matches a scope or a name that does not need escaping in a URL. Names from before 2014 can contain capital letters
 * and `!~*'()`.
 */
const PART = "[\\w.!~*'()-]+";

const NAME = new RegExp(`^(?:@${PART}/(?!\\.)${PART}|(?![._])${PART})$`);

/** Names that npm does not accept, because files and folders of other tools have these names. */
const RESERVED: ReadonlySet<string> = new Set(['node_modules', 'favicon.ico']);

/**
 * True if npm accepts `text` as a package name. Other text, such as `minimist/` or `%6dinimist`, is not safe. A package
 * manager can reject it, or request a package with another name.
 *
 * @see https://github.com/npm/validate-npm-package-name, `validForOldPackages`
 */
export function isNpmName(text: string): boolean {
  return text.length <= MAX_LENGTH && NAME.test(text) && !RESERVED.has(text.toLowerCase());
}
