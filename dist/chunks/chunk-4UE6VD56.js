// cel/environment
import{ Environment }from"../vendor/marcbachmann-cel-js.js";
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
// policy/condition
var MAX_CHARACTERS = 4096;
var LIMITS = { maxAstNodes: 400, maxDepth: 32, maxListElements: 200, maxMapEntries: 50 };
var MAX_NESTED_MACROS = 2;
var MACROS = new Set(["all", "exists", "exists_one", "filter", "map"]);
function conditionProblem(expression) {
	if (expression.length > MAX_CHARACTERS) return `is longer than ${MAX_CHARACTERS} characters`;
	const checked = environment().check(expression);
	if (!checked.valid)
		return `is not a CEL expression: ${checked.error?.summary ?? "the expression is malformed"}`;
	if (checked.type !== "bool" && checked.type !== "dyn") {
		return `returns ${checked.type}, but a condition must return true or false`;
	}
	return structureProblem(environment().parse(expression).ast, 0);
}
function firstUnmet(conditions, variables) {
	for (const condition of conditions) {
		const problem = conditionProblem(condition);
		const unmet = problem === void 0 ? unmetCondition(condition, variables) : undecided(`${condition} ${problem}`);
		if (unmet !== void 0) return unmet;
	}
	return void 0;
}
function unmetCondition(expression, variables) {
	try {
		const value = environment().evaluate(expression, {
			...variables,
			signedAt: variables.signedAt ?? null
		});
		if (value === true) return void 0;
		if (value === false) return { code: "condition-false", message: `${expression} is false` };
		return undecided(`${expression} is neither true nor false`);
	} catch (error) {
		return undecided(`${expression} cannot be evaluated: ${celErrorText(error)}`);
	}
}
var undecided = (message) => ({ code: "condition-undecided", message });
function environment() {
	return createEnvironment(LIMITS).registerVariable("predicate", "dyn").registerVariable("predicateType", "string").registerVariable("identity", "map<string, string>").registerVariable("claims", "map<string, string>").registerVariable("subject", "map<string, string>").registerVariable("signedAt", "dyn");
}
function structureProblem(node, macros) {
	if (Array.isArray(node)) {
		for (const part of node) {
			const problem = structureProblem(part, macros);
			if (problem !== void 0) return problem;
		}
		return void 0;
	}
	if (!isCelNode(node)) return void 0;
	const method = node.op === "rcall" ? node.args[0] : "";
	if (method === "matches")
		return "uses matches(), which is not supported; use startsWith, endsWith, contains or ==";
	const depth = macros + Number(MACROS.has(method));
	if (depth > MAX_NESTED_MACROS) return `nests more than ${MAX_NESTED_MACROS} macros`;
	return structureProblem(node.args, depth);
}

export{createEnvironment,isCelNode,celErrorText,conditionProblem,firstUnmet};
