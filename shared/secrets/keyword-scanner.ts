/** Finds many keywords in one pass over a string, ignoring the case of ASCII letters (Aho-Corasick automaton). */

export interface KeywordScanner {
  /**
   * Calls `visit` for each occurrence, in the order of their ends.
   *
   * @param visit Receives the index of the keyword, and the exclusive end of the occurrence.
   */
  scan(text: string, visit: (keyword: number, end: number) => void): void;
}

/** Number of UTF-16 code units. The class table covers all of them, so that the loop does not need a branch. */
const CODE_UNITS = 65_536;

/** Compiles lowercase keywords of ASCII characters. */
export function compileKeywords(keywords: readonly string[]): KeywordScanner {
  const classes = characterClasses(keywords);
  const trie = buildTrie(keywords, classes);
  const { next, outputs, firstOutput } = compileTrie(trie);
  return {
    scan(text, visit) {
      const { length } = text;
      const { ofCode } = classes;
      let state = 0;
      for (let at = 0; at < length; at++) {
        state = next[state + (ofCode[text.charCodeAt(at)] ?? 0)] ?? 0;
        if (state < firstOutput) continue;
        for (const keyword of outputs[(state - firstOutput) / classes.count] ?? []) {
          visit(keyword, at + 1);
        }
      }
    },
  };
}

interface CharacterClasses {
  /** The class of each code unit. Class 0 contains all characters that do not occur in a keyword. */
  readonly ofCode: Uint8Array;
  readonly count: number;
}

function characterClasses(keywords: readonly string[]): CharacterClasses {
  const ofCode = new Uint8Array(CODE_UNITS);
  let count = 1;
  for (const character of new Set(keywords.join(''))) {
    ofCode[character.charCodeAt(0)] = count;
    ofCode[character.toUpperCase().charCodeAt(0)] = count;
    count += 1;
  }
  return { ofCode, count };
}

interface Trie {
  /** The next state for each state and character class, or -1. State 0 is the root. */
  readonly targets: Int32Array;
  /** Indexes of the keywords that end at each state. */
  readonly ends: number[][];
  readonly classCount: number;
}

function buildTrie(keywords: readonly string[], { ofCode, count }: CharacterClasses): Trie {
  const most = keywords.join('').length + 1;
  const targets = new Int32Array(most * count).fill(-1);
  const ends: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let at = 0; at < keyword.length; at++) {
      const slot = state * count + (ofCode[keyword.charCodeAt(at)] ?? 0);
      if (targets[slot] === -1) targets[slot] = ends.push([]) - 1;
      state = targets[slot] ?? 0;
    }
    ends[state]?.push(index);
  });
  return { targets: targets.subarray(0, ends.length * count), ends, classCount: count };
}

interface CompiledTrie {
  /** The next state for each state and character class. A state is identified by the offset of its row. */
  readonly next: Uint32Array;
  /** Indexes of the keywords that end at each state, from the state `firstOutput` on. */
  readonly outputs: readonly (readonly number[])[];
  /**
   * The first state at which a keyword ends. All higher states are of this kind, so that a single comparison recognizes
   * them.
   */
  readonly firstOutput: number;
}

function compileTrie(trie: Trie): CompiledTrie {
  addFailureLinks(trie);
  const { targets, ends, classCount } = trie;
  const states = [...ends.keys()];
  const silentStates = states.filter((state) => ends[state]?.length === 0);
  const order = [...silentStates, ...states.filter((state) => ends[state]?.length !== 0)];
  const rows = new Uint32Array(ends.length);
  order.forEach((state, row) => {
    rows[state] = row * classCount;
  });
  const next = new Uint32Array(targets.length);
  order.forEach((state, row) => {
    for (let of = 0; of < classCount; of++) {
      next[row * classCount + of] = rows[targets[state * classCount + of] ?? 0] ?? 0;
    }
  });
  const outputs = order.slice(silentStates.length).map((state) => ends[state] ?? []);
  return { next, outputs, firstOutput: silentStates.length * classCount };
}

/**
 * Replaces each missing target of a state with the target of its longest suffix that is also a state. Also adds the
 * keywords that end in this suffix.
 */
function addFailureLinks({ targets, ends, classCount }: Trie): void {
  const suffixes: number[] = [0];
  const queue: number[] = [0];
  for (const state of queue) {
    for (let of = 0; of < classCount; of++) {
      const slot = state * classCount + of;
      const target = targets[slot] ?? -1;
      const fallback = state === 0 ? 0 : (targets[(suffixes[state] ?? 0) * classCount + of] ?? 0);
      if (target === -1) {
        targets[slot] = fallback;
        continue;
      }
      suffixes[target] = fallback;
      ends[target]?.push(...(ends[fallback] ?? []));
      queue.push(target);
    }
  }
}
