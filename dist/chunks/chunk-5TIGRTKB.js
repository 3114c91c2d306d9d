// shared/cel/environment.ts
import { Environment } from "../vendor/marcbachmann-cel-js.js";
function createEnvironment(limits, options = {}) {
	return new Environment({
		limits: { ...limits },
		homogeneousAggregateLiterals: false,
		...options
	});
}
function isCelNode(value) {
	return typeof value === "object" && value !== null && "op" in value && "args" in value;
}
function celErrorText(error) {
	const summary = error instanceof Error && "summary" in error ? error.summary : void 0;
	return String(summary ?? (error instanceof Error ? error.message : error));
}

export {
	createEnvironment,
	isCelNode,
	celErrorText
};
