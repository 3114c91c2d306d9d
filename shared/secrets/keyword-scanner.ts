/** Finds many keywords in one pass over a string, ignoring the case of ASCII letters (Aho-Corasick automaton). */

export interface KeywordScanner {
  /**
   * Calls `visit` for each occurrence, in the order of their ends.
   *
   * @param visit Receives the index of the keyword, and the exclusive end of the occurrence.
   */
  scan(text: string, visit: (keyword: number, end: number) => void): void;
}

/** Number of UTF-16 code units. The class table covers all of them, so the loop needs no branch. */
const CODE_UNITS = 65_536;

/** Compiles lowercase keywords of ASCII characters. */
export function compileKeywords(keywords: readonly string[]): KeywordScanner {
  const classes = characterClasses(keywords);
  const states = buildTrie(keywords, classes);
  const next = compileTrie(states, classes.count);
  return {
    scan(text, visit) {
      const { length } = text;
      const { ofCode, count } = classes;
      let state = 0;
      for (let at = 0; at < length; at++) {
        state = next[state + (ofCode[text.charCodeAt(at)] ?? 0)] ?? 0;
        if (state >= 0) continue;
        state = ~state;
        for (const keyword of states[state / count]?.ends ?? []) visit(keyword, at + 1);
      }
    },
  };
}

interface CharacterClasses {
  /** The class of each code unit. Class 0 stands for all characters that occur in no keyword. */
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

/** A state of the automaton. It stands for the text with which at least one keyword starts. */
interface State {
  /** Offset of the row of the state in the table. */
  readonly row: number;
  /** Class of the last character. */
  readonly of: number;
  /** The children form a linked list, because most states have only one. */
  firstChild: State | undefined;
  readonly sibling: State | undefined;
  /** Indexes of the keywords that end here. */
  ends: readonly number[];
  /** The state of the longest suffix that has one. Undefined stands for the root. */
  suffix: State | undefined;
}

function newState(row: number, of: number, sibling: State | undefined): State {
  return { row, of, firstChild: undefined, sibling, ends: [], suffix: undefined };
}

/** Returns the states of all keywords. The first one is the root. */
function buildTrie(
  keywords: readonly string[],
  { ofCode, count }: CharacterClasses,
): readonly [State, ...State[]] {
  const root = newState(0, 0, undefined);
  const states: [State, ...State[]] = [root];
  keywords.forEach((keyword, index) => {
    let state = root;
    for (let at = 0; at < keyword.length; at++) {
      const of = ofCode[keyword.charCodeAt(at)] ?? 0;
      let child = state.firstChild;
      while (child !== undefined && child.of !== of) child = child.sibling;
      if (child === undefined) {
        child = newState(states.length * count, of, state.firstChild);
        state.firstChild = child;
        states.push(child);
      }
      state = child;
    }
    state.ends = [...state.ends, index];
  });
  return states;
}

/**
 * Returns the next state for each state and character class. A state is the offset of its row. If a keyword ends at the
 * state, the offset is inverted (`~`), so that a single comparison shows this.
 *
 * If a state has no child for a class, the next state is that of its longest suffix with a state. The row therefore
 * starts as a copy of the suffix's row. That row is already complete, because the suffix is shorter. Keywords that end
 * at the suffix also end at the state.
 */
function compileTrie(states: readonly [State, ...State[]], count: number): Int32Array {
  const [root] = states;
  const next = new Int32Array(states.length * count);
  const queue = [root];
  for (const state of queue) {
    const { row } = state.suffix ?? root;
    if (state !== root) next.copyWithin(state.row, row, row + count);
    for (let child = state.firstChild; child !== undefined; child = child.sibling) {
      const slot = state.row + child.of;
      const fallback = states[rowOf(next[slot] ?? 0) / count] ?? root;
      child.suffix = fallback;
      if (fallback.ends.length > 0) child.ends = [...child.ends, ...fallback.ends];
      queue.push(child);
      next[slot] = child.ends.length > 0 ? ~child.row : child.row;
    }
  }
  return next;
}

function rowOf(next: number): number {
  return next < 0 ? ~next : next;
}
