// cel/limited-process
import{ fork }from"node:child_process";
function openLimitedProcess(worker, limits, now = () => performance.now()) {
	let child = start(worker, limits);
	let last = Promise.resolve();
	let leftMs = limits.totalMs;
	const close = () => {
		child?.kill("SIGKILL");
		child = void 0;
	};
	const answer = async (question) => {
		if (leftMs <= 0) return { kind: "used-up" };
		child ??= start(worker, limits);
		const startedMs = now();
		const result = await answerOf(child, question, Math.min(limits.pieceMs, leftMs));
		leftMs -= now() - startedMs;
		if (result.kind !== "answer") close();
		return result;
	};
	return {
		ask: (question) => {
			const asked = last.then(() => answer(question));
			last = asked.catch(() => void 0);
			return asked;
		},
		close
	};
}
function start(worker, { heapMb }) {
	return fork(worker, {
		execArgv: [],
		env: { NODE_OPTIONS: `--max-old-space-size=${heapMb}` },
		stdio: ["ignore", "ignore", "ignore", "ipc"],
		serialization: "advanced"
	});
}
function answerOf(child, question, limitMs) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const timer = setTimeout(() => resolve({ kind: "late", limitMs }), limitMs);
	const answered = (answer) => resolve({ kind: "answer", answer });
	const ended = (code, signal) => {
		if (signal !== null) resolve({ kind: "out-of-memory" });
		else reject(new Error(`the process that evaluates conditions exited with ${code}`));
	};
	const leave = () => child.kill("SIGKILL");
	process.once("exit", leave);
	child.once("message", answered).once("exit", ended).once("error", reject);
	child.send(question, (error) => {
		if (error !== null && child.connected) reject(error);
	});
	return promise.finally(() => {
		clearTimeout(timer);
		process.off("exit", leave);
		child.off("message", answered).off("exit", ended).off("error", reject);
	});
}

export{openLimitedProcess};
