import type { Passage } from './passages.ts';

/** A rule of plain English that a program can check. */
interface Rule {
  readonly name: string;
  readonly kinds: readonly Passage['kind'][];
  /** Returns the problem with a passage, and a better wording. Returns undefined if there is no problem. */
  problem(text: string): string | undefined;
}

const ALL = ['comment', 'message', 'help', 'test', 'prose'] as const;

/** Words that start a clause without a subject, as in "Of an index's part". */
const HEADLESS = /^(?:What|Of|Whether|Where|As|By|That|Which|Whose|Who)\b(?! of [0-9v])/;

/** Maximum number of words in a sentence of a help text. */
const MAX_WORDS = 30;

/** Words and phrases that this project does not use, each with its replacement. */
const BANNED: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bwhoever\b|\bwhosoever\b/i, 'the one who, anyone who'],
  [/\b(?:is|are|was|were|be) none\b/i, 'is missing, there is no …'],
  [/\bbelieved?\b|\bbelieves\b/i, 'trust'],
  [/\bjudg(?:e[sd]?|ing|e?ment)\b/i, 'check, decide, verify'],
  [/\bin vain\b|\belders\b/i, 'a plain word'],
  [/\b(?:say|says|said|saying) of (?:itself|themselves)\b/i, 'states, describes'],
  [/\btak(?:e|es|en|ing) away\b/i, 'remove'],
  [/\bfor lack of\b/i, 'not enough'],
  [/\bpieces? of evidence\b/i, 'attestation, signature'],
  [/\b(?:wherein|whence|thereof|thereby|therein|hitherto|henceforth)\b/i, 'a plain word'],
  [/\b(?:is|are) to be\b/i, 'must be'],
  [/\bat the most\b/i, 'at most'],
  [/\bbrought up to date\b/i, 'updated'],
  [/\bunlike that of any other\b/i, 'unique'],
];

const BRITISH =
  /\b\w*(?:licenc(?:e|ing)|colour\w*|behaviour|honour|favour|neighbour|artefact|catalogue|(?:normal|neutral|recogn|canonical|serial|initial|author|organ|optim|summar|minim|maxim|token|custom|synchron|sanit|special|general|priorit)is(?:e[drs]?|ing|ation)|analys(?:e[drs]?|ing)|defence|grey|judgement|fulfil(?!l))\b/i;

const RULES: readonly Rule[] = [
  {
    name: 'headless-opener',
    kinds: ['comment', 'help'],
    problem: (text) => {
      const word = HEADLESS.exec(text)?.[0];
      return word === undefined
        ? undefined
        : `opens with "${word}": begin with a verb or a noun phrase`;
    },
  },
  {
    name: 'banned-word',
    kinds: ALL,
    problem: (text) => {
      const found = BANNED.map(
        ([pattern, plain]) => [pattern.exec(text)?.[0], plain] as const,
      ).find(([word]) => word !== undefined);
      return found && `"${found[0]}": write ${found[1]}`;
    },
  },
  {
    name: 'british-spelling',
    kinds: ALL,
    problem: (text) => {
      const word = BRITISH.exec(text)?.[0];
      return word === undefined ? undefined : `"${word}" is British: write it as Americans do`;
    },
  },
  {
    name: 'plural-after-one',
    kinds: ALL,
    problem: (text) => {
      const found =
        /(?<![\d.,#:-])\b1 (?:package|finding|file|image|line|layer|attestation|signature|problem|error|subject|platform|lockfile|manifest|test|match(?=es))(?:e?s)\b/.exec(
          text,
        )?.[0];
      return found && `"${found}": one thing is singular`;
    },
  },
  {
    name: 'fix-case',
    kinds: ['message'],
    problem: (text) => {
      const found = /(?<=\S )Fix: [A-Z][a-z]+ /.exec(text)?.[0];
      return found && `"${found.trim()}": begin a fix in the same line with a small letter`;
    },
  },
  {
    name: 'long-sentence',
    kinds: ['help'],
    problem: (text) => {
      const longest = Math.max(
        ...text
          .split(/[.;:?!](?:\s|$)/)
          .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length),
      );
      return longest > MAX_WORDS
        ? `has a sentence of ${longest} words, over ${MAX_WORDS}`
        : undefined;
    },
  },
];

/** Returns problems in the form `path:line: problem (rule)`, in the order of the passages. */
export function languageProblems(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ kind, path, line, text }) =>
    RULES.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ name, problem }) => {
      const found = problem(text);
      return found === undefined ? [] : [`${path}:${line}: ${found} (${name})`];
    }),
  );
}
