/**
 * The last task for each key. An entry is removed when its task ends and no later task with the same key is waiting.
 */
const LAST = new Map<string, Promise<unknown>>();

/** Runs `task` after all earlier tasks with the same key in this process have ended. */
export async function withKeyedLock<T>(key: string, task: () => Promise<T>): Promise<T> {
  const before = LAST.get(key);
  const own = before === undefined ? task() : before.then(task, task);
  LAST.set(key, own);
  try {
    return await own;
  } finally {
    if (LAST.get(key) === own) LAST.delete(key);
  }
}
