import {
  firstUnmet
} from "../chunks/chunk-ZSOARNIN.js";

// shared/policy/condition.worker.ts
process.on("message", ({ conditions, variables }) => {
  const answer = { unmet: firstUnmet(conditions, variables) };
  process.send?.(answer);
});
