/** The number of current turns, and the tasks that are waiting for a turn. */
interface Turns {
  taken: number;
  readonly waiting: (() => void)[];
}

const TURNS = new Map<string, Turns>();

/** Maximum number of tasks with the same key that have a turn at the same time. */
const WIDTH = 2;

/**
 * Runs `task` when it is its turn. At most two tasks with the same key in this process have a turn at the same time. A
 * turn ends with its task, or after `maxMs` at the latest, so that slow tasks run in parallel.
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

/** Returns a function that ends a turn on its first call. The next waiting task takes the turn. */
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
