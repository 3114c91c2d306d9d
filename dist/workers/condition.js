import{firstUnmet}from"../chunks/chunk-4UE6VD56.js";
// policy/condition.worker
process.on("message", ({ conditions, variables }) => {
	const answer = { unmet: firstUnmet(conditions, variables) };
	process.send?.(answer);
});
