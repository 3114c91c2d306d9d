import{openLimitedProcess}from"./chunk-KRXQ2TYW.js";
// policy/condition-process
var LIMITS = { pieceMs: 1e4, totalMs: 6e4, heapMb: 512 };
function openConditionProcess(limits = LIMITS, now) {
	const worker = new URL("../workers/condition.js", import.meta.url);
	const { ask, close } = openLimitedProcess(worker, limits, now);
	return {
		ask: async (question) => {
			const result = await ask(question);
			switch (result.kind) {
				case "answer":
					return result.answer.unmet;
				case "used-up":
					return tooCostly(
						`earlier attestations used up the time limit of ${limits.totalMs} ms for all attestations`
					);
				case "late":
					return tooCostly(`the condition took longer than ${Math.round(result.limitMs)} ms`);
				case "out-of-memory":
					return tooCostly(`the condition used more than ${limits.heapMb} MiB of memory`);
			}
		},
		close
	};
}
function tooCostly(why) {
	return {
		code: "condition-too-costly",
		message: `Assay stopped evaluating the condition: ${why}`
	};
}
export{openConditionProcess};
