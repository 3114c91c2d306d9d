import type { Hash } from '../../model/package.ts';
import { parseEditable, parseRequirement, type Requirement } from './requirement.ts';
import { type RequirementOptions, readOptions } from './requirement-options.ts';
import { shellWords } from './shell-words.ts';

/** The content of one line of a requirements file. */
export interface RequirementLine {
  readonly requirements: readonly Requirement[];
  /** Paths in `-r` options. */
  readonly included: readonly string[];
  /** Paths in `-c` options. */
  readonly constraints: readonly string[];
}

/** Parses a line without its comment. The line is a requirement with options, or only options. */
export function readLine(text: string): RequirementLine {
  const at = /(?:^|[ \t])-/.exec(text)?.index ?? text.length;
  const stated = text.slice(0, at).trim();
  const words = shellWords(text.slice(at));
  const options = words === undefined ? 'a quote is not closed' : readOptions(words);
  if (typeof options === 'string') return unclearLine(options);
  return stated === '' ? optionLine(options) : requirementLine(stated, options);
}

/** Parses a line with a requirement. After the requirement, pip accepts only options that belong to it. */
function requirementLine(stated: string, options: RequirementOptions): RequirementLine {
  const { requirements, constraints, editables, rest } = options;
  const other = [...requirements, ...constraints, ...editables, ...withoutMarker(rest)][0];
  if (other !== undefined)
    return unclearLine(`pip ignores ${other.slice(0, SHOWN)}, because it follows a requirement`);
  const requirement = parseRequirement(stated);
  return {
    requirements: [
      requirement.kind === 'pinned' && requirement.hashes === undefined
        ? { ...requirement, hashes: hashesOf(options.hashes) }
        : requirement,
    ],
    included: [],
    constraints: [],
  };
}

/** Parses a line with only options. Any other word is rejected, because it could be a requirement that pip ignores. */
function optionLine(options: RequirementOptions): RequirementLine {
  const { requirements, constraints, editables, rest } = options;
  const [first] = withoutMarker(rest);
  if (first !== undefined) {
    return unclearLine(`pip ignores ${first.slice(0, SHOWN)}, because it follows an option`);
  }
  const variable = [...requirements, ...constraints].find((path) => /\$\{[A-Z0-9_]+\}/.test(path));
  if (variable !== undefined)
    return unclearLine(`${variable.slice(0, SHOWN)} depends on the environment`);
  return {
    requirements: editables.map(parseEditable),
    included: requirements,
    constraints,
  };
}

/** Removes a marker that follows options. pip ignores such a marker and installs the package on every machine. */
function withoutMarker(words: readonly string[]): readonly string[] {
  return words[0]?.startsWith(';') === true ? [] : words;
}

/** Maximum length, in characters, of a word that a message quotes. */
const SHOWN = 100;

function unclearLine(reason: string): RequirementLine {
  return { requirements: [{ kind: 'unclear', reason }], included: [], constraints: [] };
}

/**
 * Returns the digest if there is only one. Of several digests, it is unknown which one is that of the installed file.
 */
function hashesOf(stated: readonly string[]): readonly Hash[] | undefined {
  const [only = ''] = stated;
  const [, bits, value] = /^sha(256|384|512):([0-9a-f]{64,128})$/.exec(only) ?? [];
  if (value === undefined || stated.length > 1) return undefined;
  const algorithm = bits === '256' ? 'sha256' : bits === '384' ? 'sha384' : 'sha512';
  return [{ algorithm, value }];
}
