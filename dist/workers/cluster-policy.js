import{celNodes,policyEnvironment,unsupportedPattern}from"../chunks/chunk-7VEQZXY7.js";
import{celErrorText,isCelNode}from"../chunks/chunk-4UE6VD56.js";
// audit/cluster-policies/compile-expression
var OUTSIDE = new Map([
	["authorizer", "the cluster’s access rules"],
	["resource", "objects in the cluster"],
	["globalContext", "objects in the cluster"],
	["user", "the user who sends the request"],
	["http", "a service"],
	["imageData", "the registry"],
	["image", "the registry"],
	["images", "the registry"],
	["verifyImageSignatures", "the registry"],
	["verifyAttestationSignatures", "the registry"],
	["now", "the clock"],
	["time", "the clock"],
	["namespaceObject", "the namespace, which is not in the files"],
	["exceptions", "the cluster’s exceptions"],
	["params", "parameters, which are not in the files"]
]);
function compileExpression(expression, environment) {
	const parsed = environment.parse(expression);
	const pattern = unsupportedPattern(parsed.ast);
	if (pattern !== void 0) {
		return () => {
			throw new Error(`Assay does not support the regular expression ${pattern.slice(0, 60)}`);
		};
	}
	return (context) => {
		try {
			return parsed({ ...context });
		} catch (error) {
			throw new Error(reasonOf(error, namesIn(parsed.ast), context));
		}
	};
}
function reasonOf(error, names, context) {
	for (const [name, missing] of OUTSIDE) {
		if (names.has(name) && context[name] === void 0) return `needs ${missing} (${name})`;
	}
	return celErrorText(error);
}
function namesIn(ast) {
	const names = new Set();
	for (const node of celNodes(ast)) {
		if (node.op === "id" && typeof node.args === "string") names.add(node.args);
		if (node.op === "call") names.add(node.args[0]);
	}
	return names;
}
// audit/cluster-policies/judge-subjects
function judgeSubjects({ program, subjects }) {
	const environment = policyEnvironment();
	const syntaxError = syntaxErrorIn(program, environment);
	if (syntaxError !== void 0) return { syntaxError };
	const compiled = compile(program, environment);
	return { outcomes: subjects.map((subject) => judge(compiled, subject)) };
}
function syntaxErrorIn(program, environment) {
	for (const expression of expressionsOf(program)) {
		try {
			if (!isCelNode(environment.parse(expression).ast)) return "the expression is empty";
		} catch (error) {
			return celErrorText(error);
		}
	}
	return void 0;
}
function expressionsOf({ conditions, variables, validations }) {
	const messages = validations.flatMap(({ messageExpression }) => messageExpression ?? []);
	const all = [...conditions, ...variables, ...validations];
	return [...all.map(({ expression }) => expression), ...messages];
}
function compile(program, environment) {
	const compiled = (expression) => compileExpression(expression, environment);
	return {
		conditions: program.conditions.map(({ expression }) => compiled(expression)),
		variables: program.variables.map(({ name, expression }) => [name, compiled(expression)]),
		validations: program.validations.map(({ expression, messageExpression }) => ({
			evaluate: compiled(expression),
			messageExpression: messageExpression === void 0 ? void 0 : compiled(messageExpression)
		}))
	};
}
function judge({ conditions, variables, validations }, subject) {
	const context = { ...subject, variables: lazyVariables(variables, subject) };
	const unmet = conditions.map((evaluate) => tryCondition(evaluate, context));
	if (unmet.includes(false)) return { violations: [] };
	const unclear = unmet.find((result) => typeof result === "string");
	if (unclear !== void 0) return { violations: [], undecided: unclear };
	const violations = [];
	let undecided;
	for (const [validation, { evaluate, messageExpression }] of validations.entries()) {
		const result = tryCondition(evaluate, context);
		if (result === false) {
			const message = messageExpression && tryText(messageExpression, context);
			violations.push({ validation, message });
		} else if (result !== true) undecided ??= result;
	}
	return undecided === void 0 ? { violations } : { violations, undecided };
}
function lazyVariables(variables, subject) {
	const values = {};
	for (const [name, evaluate] of variables) {
		let known;
		const get = () => {
			known ??= { value: evaluate({ ...subject, variables: values }) };
			return known.value;
		};
		Object.defineProperty(values, name, { enumerable: true, configurable: true, get });
	}
	return values;
}
function tryCondition(evaluate, context) {
	try {
		const value = evaluate(context);
		return typeof value === "boolean" ? value : "an expression is neither true nor false";
	} catch (error) {
		return celErrorText(error);
	}
}
function tryText(evaluate, context) {
	try {
		const value = evaluate(context);
		return typeof value === "string" && value.trim() !== "" ? value : void 0;
	} catch {
		return void 0;
	}
}
// audit/cluster-policies/cluster-policy.worker
process.on("message", (question) => {
	process.send?.(judgeSubjects(question));
});
