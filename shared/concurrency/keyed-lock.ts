/** The last task of each key. Removed when no task waits. */
const LAST = new Map<string, Promise<unknown>>();

/** Runs `task` after every earlier task of the same key in this process has ended. */
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
