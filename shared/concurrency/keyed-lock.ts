/** The last that was asked for, by what it is done to; gone when nothing waits any more. */
const LAST = new Map<string, Promise<unknown>>();

/** Runs `task` once every earlier one of the same key has ended, in this process. */
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
