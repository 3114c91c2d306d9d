/** Longest name of a package that a registry takes, in characters. */
const MAX_LENGTH = 214;

/** A part that stands in an address as it is. Names from before 2014 have capitals and `!~*'()`. */
const PART = "[\\w.!~*'()-]+";

const NAME = new RegExp(`^(?:@${PART}/(?!\\.)${PART}|(?![._])${PART})$`);

/** Names that a folder or a file of another kind has. */
const RESERVED: ReadonlySet<string> = new Set(['node_modules', 'favicon.ico']);

/**
 * Whether npm takes `text` for the name of a package. Anything else is asked for nowhere, or asked for by
 * another name: `minimist/`, `%6dinimist`.
 *
 * @see https://github.com/npm/validate-npm-package-name, `validForOldPackages`
 */
export function isNpmName(text: string): boolean {
  return text.length <= MAX_LENGTH && NAME.test(text) && !RESERVED.has(text.toLowerCase());
}
