import type { Hash } from '../../model/package.ts';
import { parseEditable, parseRequirement, type Requirement } from './requirement.ts';
import { type RequirementOptions, readOptions } from './requirement-options.ts';
import { shellWords } from './shell-words.ts';

/** What one line of a requirements file asks for. */
export interface RequirementLine {
  readonly requirements: readonly Requirement[];
  /** Paths of `-r`. */
  readonly included: readonly string[];
  /** Paths of `-c`. */
  readonly constraints: readonly string[];
}

/** Reads a line without its comment: a requirement and its options, or options alone. */
export function readLine(text: string): RequirementLine {
  const at = /(?:^|[ \t])-/.exec(text)?.index ?? text.length;
  const stated = text.slice(0, at).trim();
  const words = shellWords(text.slice(at));
  const options = words === undefined ? 'a quote is not closed' : readOptions(words);
  if (typeof options === 'string') return unclearLine(options);
  return stated === '' ? optionLine(options) : requirementLine(stated, options);
}

/** Of the options behind a requirement pip takes only those that are its own. */
function requirementLine(stated: string, options: RequirementOptions): RequirementLine {
  const { requirements, constraints, editables, rest } = options;
  const other = [...requirements, ...constraints, ...editables, ...withoutMarker(rest)][0];
  if (other !== undefined)
    return unclearLine(`pip passes over ${other.slice(0, SHOWN)} behind a requirement`);
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

/** Any other word is a requirement that pip does not see. */
function optionLine(options: RequirementOptions): RequirementLine {
  const { requirements, constraints, editables, rest } = options;
  const [first] = withoutMarker(rest);
  if (first !== undefined) {
    return unclearLine(`pip passes over ${first.slice(0, SHOWN)} behind an option`);
  }
  const variable = [...requirements, ...constraints].find((path) => /\$\{[A-Z0-9_]+\}/.test(path));
  if (variable !== undefined)
    return unclearLine(`the environment says what ${variable.slice(0, SHOWN)} is`);
  return {
    requirements: editables.map(parseEditable),
    included: requirements,
    constraints,
  };
}

/** pip passes over a marker behind options, and installs on every machine. */
function withoutMarker(words: readonly string[]): readonly string[] {
  return words[0]?.startsWith(';') === true ? [] : words;
}

/** How much of a word a message repeats, in characters. */
const SHOWN = 100;

function unclearLine(reason: string): RequirementLine {
  return { requirements: [{ kind: 'unclear', reason }], included: [], constraints: [] };
}

/** Any of them may be the one of the file that is installed here; several for one algorithm are no identity. */
function hashesOf(stated: readonly string[]): readonly Hash[] | undefined {
  const [only = ''] = stated;
  const [, bits, value] = /^sha(256|384|512):([0-9a-f]{64,128})$/.exec(only) ?? [];
  if (value === undefined || stated.length > 1) return undefined;
  const algorithm = bits === '256' ? 'sha256' : bits === '384' ? 'sha384' : 'sha512';
  return [{ algorithm, value }];
}
