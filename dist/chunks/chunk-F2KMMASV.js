// shared/net/in-turns.ts
async function inTurns(items, width, work) {
  const results = [];
  const queue = items.entries();
  let hasFailed = false;
  async function takeTurns() {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  const turns = await Promise.allSettled(Array.from({ length: width }, takeTurns));
  const failed = turns.find((turn) => turn.status === "rejected");
  if (failed !== void 0) throw failed.reason;
  return results;
}

export {
  inTurns
};
