/** The number of turns that are taken, and the tasks that wait for a turn. */
interface Turns {
  taken: number;
  readonly waiting: (() => void)[];
}

const TURNS = new Map<string, Turns>();

/** Maximum number of tasks with the same key that have a turn at the same time. */
const WIDTH = 2;

/**
 * Runs `task` when it is its turn. Two tasks with the same key in this process have a turn at the same time. A turn ends
 * with its task, but lasts at most `maxMs`, so that slow tasks run in parallel.
 *
 * @param maxMs Maximum duration of a turn, in milliseconds.
 */
export async function inShortTurn<T>(
  key: string,
  maxMs: number,
  task: () => Promise<T>,
): Promise<T> {
  const turns = TURNS.get(key) ?? { taken: 0, waiting: [] };
  TURNS.set(key, turns);
  if (turns.taken < WIDTH) turns.taken += 1;
  else await new Promise<void>((resolve) => turns.waiting.push(resolve));
  const end = endOf(key, turns);
  const timer = setTimeout(end, maxMs);
  try {
    return await task();
  } finally {
    clearTimeout(timer);
    end();
  }
}

/** Returns a function that ends a turn at its first call. The next task that waits takes the turn. */
function endOf(key: string, turns: Turns): () => void {
  let hasEnded = false;
  return () => {
    if (hasEnded) return;
    hasEnded = true;
    const next = turns.waiting.shift();
    if (next !== undefined) return next();
    turns.taken -= 1;
    if (turns.taken === 0) TURNS.delete(key);
  };
}
