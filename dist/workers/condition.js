import {
	firstUnmet
} from "../chunks/chunk-MKT3CRBR.js";
import "../chunks/chunk-5TIGRTKB.js";

// shared/policy/condition.worker.ts
process.on("message", ({ conditions, variables }) => {
	const answer = { unmet: firstUnmet(conditions, variables) };
	process.send?.(answer);
});
