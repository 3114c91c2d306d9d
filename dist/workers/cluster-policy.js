import {
	celErrorText,
	createEnvironment,
	isCelNode
} from "../chunks/chunk-5TIGRTKB.js";

// shared/cel/kubernetes-functions.ts
import { isDeepStrictEqual } from "node:util";

// shared/cel/address.ts
import { isIP } from "node:net";
var Address = class {
	family;
	bits;
	constructor(family, bits) {
		this.family = family;
		this.bits = bits;
	}
};
var AddressRange = class {
	address;
	prefix;
	constructor(address, prefix) {
		this.address = address;
		this.prefix = prefix;
	}
};
function parseAddress(text) {
	const family = isIP(text);
	if (family === 4) {
		const bits = text.split(".").reduce((all2, part) => all2 * 256n + BigInt(part), 0n);
		return new Address(4, bits);
	}
	if (family !== 6 || /[%.]/.test(text)) return void 0;
	const [left = "", right] = text.split("::");
	const before = groups(left);
	const after = groups(right ?? "");
	const missing = right === void 0 ? 0 : 8 - before.length - after.length;
	const all = [...before, ...Array.from({ length: missing }, () => 0n), ...after];
	return new Address(
		6,
		all.reduce((bits, group) => bits * 65536n + group, 0n)
	);
}
function groups(text) {
	return text === "" ? [] : text.split(":").map((group) => BigInt(`0x${group}`));
}
function parseRange(text) {
	const [host = "", length = "", ...rest] = text.split("/");
	const address = parseAddress(host);
	if (address === void 0 || rest.length > 0 || !/^\d{1,3}$/.test(length)) return void 0;
	const prefix = Number(length);
	return prefix > widthOf(address) ? void 0 : new AddressRange(address, prefix);
}
function containsAddress(range, address) {
	if (range.address.family !== address.family) return false;
	const shift = BigInt(widthOf(address) - range.prefix);
	return range.address.bits >> shift === address.bits >> shift;
}
function containsRange(outer, inner) {
	return inner.prefix >= outer.prefix && containsAddress(outer, inner.address);
}
function widthOf({ family }) {
	return family === 4 ? 32 : 128;
}
function isIn(address, ranges) {
	return ranges.some((text) => {
		const range = parseRange(text);
		return range !== void 0 && containsAddress(range, address);
	});
}

// shared/cel/quantity.ts
var DECIMAL = {
	n: -9,
	u: -6,
	m: -3,
	"": 0,
	k: 3,
	M: 6,
	G: 9,
	T: 12,
	P: 15,
	E: 18
};
var BINARY = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
var FORM = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]?|[eE][+-]?\d{1,2})$/;
var UNITS = 10n ** 9n;
var Quantity = class {
	/** In billionths, rounded away from zero. */
	nanos;
	constructor(nanos) {
		this.nanos = nanos;
	}
};
function parseQuantity(text) {
	const [, sign = "", whole = "", fraction = "", suffix = ""] = FORM.exec(text) ?? [];
	if (whole + fraction === "") return void 0;
	const digits = BigInt(whole + fraction);
	const power = BINARY.indexOf(suffix);
	const factor = power < 0 ? 1n : 1024n ** BigInt(power + 1);
	const exponent = (power < 0 ? decimalExponent(suffix) : 0) + 9 - fraction.length;
	const nanos = scaled(digits * factor, exponent);
	return new Quantity(sign === "-" ? -nanos : nanos);
}
function decimalExponent(suffix) {
	return DECIMAL[suffix] ?? Number(suffix.slice(1));
}
function scaled(value, exponent) {
	if (exponent >= 0) return value * 10n ** BigInt(exponent);
	const divisor = 10n ** BigInt(-exponent);
	return (value + divisor - 1n) / divisor;
}
function isWhole({ nanos }) {
	return nanos % UNITS === 0n;
}
function wholePart({ nanos }) {
	return nanos / UNITS;
}
function asDouble({ nanos }) {
	return Number(nanos) / Number(UNITS);
}
function quantityOf(whole) {
	return new Quantity(whole * UNITS);
}

// shared/cel/kubernetes-functions.ts
var Sets = class {
};
function addKubernetesFunctions(environment) {
	addQuantities(environment);
	addAddresses(environment);
	addUrls(environment);
	addTexts(environment);
	addLists(environment);
}
function addQuantities(environment) {
	environment.registerType("Quantity", Quantity).registerFunction(
		"isQuantity(string): bool",
		(text) => parseQuantity(text) !== void 0
	).registerFunction(
		"quantity(string): Quantity",
		(text) => required(parseQuantity(text), text, "quantity")
	).registerFunction("Quantity.isInteger(): bool", isWhole).registerFunction("Quantity.asInteger(): int", (value) => {
		if (!isWhole(value)) throw new Error("the quantity is not an integer");
		return wholePart(value);
	}).registerFunction("Quantity.asApproximateFloat(): double", asDouble).registerFunction("Quantity.sign(): int", ({ nanos }) => signOf(nanos)).registerFunction(
		"Quantity.add(Quantity): Quantity",
		(a, b) => new Quantity(a.nanos + b.nanos)
	).registerFunction(
		"Quantity.add(int): Quantity",
		(a, b) => new Quantity(a.nanos + quantityOf(b).nanos)
	).registerFunction(
		"Quantity.sub(Quantity): Quantity",
		(a, b) => new Quantity(a.nanos - b.nanos)
	).registerFunction(
		"Quantity.sub(int): Quantity",
		(a, b) => new Quantity(a.nanos - quantityOf(b).nanos)
	).registerFunction(
		"Quantity.isGreaterThan(Quantity): bool",
		(a, b) => a.nanos > b.nanos
	).registerFunction(
		"Quantity.isLessThan(Quantity): bool",
		(a, b) => a.nanos < b.nanos
	).registerFunction(
		"Quantity.compareTo(Quantity): int",
		(a, b) => signOf(a.nanos - b.nanos)
	).registerOperator("Quantity == Quantity", (a, b) => a.nanos === b.nanos);
}
function addAddresses(environment) {
	environment.registerType("IP", Address).registerType("CIDR", AddressRange).registerFunction("isIP(string): bool", (text) => parseAddress(text) !== void 0).registerFunction(
		"ip(string): IP",
		(text) => required(parseAddress(text), text, "IP address")
	).registerFunction("IP.family(): int", ({ family }) => BigInt(family)).registerFunction("IP.isUnspecified(): bool", ({ bits }) => bits === 0n).registerFunction(
		"IP.isLoopback(): bool",
		(address) => isIn(address, ["127.0.0.0/8", "::1/128"])
	).registerFunction(
		"IP.isLinkLocalMulticast(): bool",
		(address) => isIn(address, ["224.0.0.0/24", "ff02::/16"])
	).registerFunction(
		"IP.isLinkLocalUnicast(): bool",
		(address) => isIn(address, ["169.254.0.0/16", "fe80::/10"])
	).registerFunction("isCIDR(string): bool", (text) => parseRange(text) !== void 0).registerFunction(
		"cidr(string): CIDR",
		(text) => required(parseRange(text), text, "range of addresses")
	).registerFunction("CIDR.ip(): IP", ({ address }) => address).registerFunction("CIDR.prefixLength(): int", ({ prefix }) => BigInt(prefix)).registerFunction("CIDR.containsIP(IP): bool", containsAddress).registerFunction(
		"CIDR.containsIP(string): bool",
		(range, text) => containsAddress(range, required(parseAddress(text), text, "IP address"))
	).registerFunction("CIDR.containsCIDR(CIDR): bool", containsRange).registerFunction(
		"CIDR.containsCIDR(string): bool",
		(range, text) => containsRange(range, required(parseRange(text), text, "range of addresses"))
	).registerOperator("IP == IP", (a, b) => isDeepStrictEqual(a, b));
}
function addUrls(environment) {
	environment.registerType("URL", URL).registerFunction("isURL(string): bool", (text) => URL.canParse(text)).registerFunction(
		"url(string): URL",
		(text) => required(URL.canParse(text) ? new URL(text) : void 0, text, "URL")
	).registerFunction("URL.getScheme(): string", ({ protocol }) => protocol.slice(0, -1)).registerFunction("URL.getHost(): string", ({ host }) => host).registerFunction(
		"URL.getHostname(): string",
		({ hostname }) => hostname.replace(/^\[|\]$/g, "")
	).registerFunction("URL.getPort(): string", ({ port }) => port).registerFunction("URL.getEscapedPath(): string", ({ pathname }) => pathname);
}
function addTexts(environment) {
	environment.registerFunction(
		"string.find(string): string",
		(text, pattern) => new RegExp(pattern).exec(text)?.[0] ?? ""
	).registerFunction(
		"string.findAll(string): list<string>",
		(text, pattern) => [...text.matchAll(new RegExp(pattern, "g"))].map(([found]) => found)
	).registerFunction(
		"string.replace(string, string): string",
		(text, from, to) => text.replaceAll(from, () => to)
	).registerFunction(
		"string.charAt(int): string",
		(text, at) => text.charAt(Number(at))
	);
}
function addLists(environment) {
	const has = (list, item) => list.some((each) => isDeepStrictEqual(each, item));
	const hasAll = (list, items) => items.every((item) => has(list, item));
	environment.registerFunction(
		"list.sum(): dyn",
		(list) => list.reduce((all, each) => all + each, 0n)
	).registerFunction(
		"list.min(): dyn",
		(list) => extreme(list, (a, b) => a < b)
	).registerFunction(
		"list.max(): dyn",
		(list) => extreme(list, (a, b) => a > b)
	).registerFunction(
		"list.isSorted(): bool",
		(list) => list.every((each, at) => at === 0 || (list[at - 1] ?? each) <= each)
	).registerFunction(
		"list.indexOf(dyn): int",
		(list, item) => BigInt(list.findIndex((each) => isDeepStrictEqual(each, item)))
	).registerType("Sets", Sets).registerConstant("sets", "Sets", new Sets()).registerFunction(
		"Sets.contains(list, list): bool",
		(_, a, b) => hasAll(a, b)
	).registerFunction(
		"Sets.equivalent(list, list): bool",
		(_, a, b) => hasAll(a, b) && hasAll(b, a)
	).registerFunction(
		"Sets.intersects(list, list): bool",
		(_, a, b) => b.some((item) => has(a, item))
	);
}
function extreme(list, isBefore) {
	const [first, ...rest] = list;
	if (first === void 0) throw new Error("the list is empty");
	return rest.reduce((best, each) => isBefore(each, best) ? each : best, first);
}
function signOf(value) {
	if (value === 0n) return 0n;
	return value > 0n ? 1n : -1n;
}
function required(value, text, noun) {
	if (value === void 0) throw new Error(`${text.slice(0, 60)} is no ${noun}`);
	return value;
}

// shared/audit/cluster-policies/compile-expression.ts
var OUTSIDE = /* @__PURE__ */ new Map([
	["authorizer", "the access rules of the cluster"],
	["resource", "objects of the cluster"],
	["globalContext", "objects of the cluster"],
	["user", "the user of the request"],
	["http", "a service"],
	["imageData", "the registry"],
	["image", "the registry"],
	["images", "the registry"],
	["verifyImageSignatures", "the registry"],
	["verifyAttestationSignatures", "the registry"],
	["now", "the clock"],
	["time", "the clock"],
	["namespaceObject", "the namespace, which is not in the files"],
	["exceptions", "the exceptions of the cluster"],
	["params", "parameters, which are not in the files"]
]);
var OTHER_PATTERNS = /\\[AzZpPQEC]|\[\[:|\[:\^?[a-z]+:\]|\(\?[^:]|[+*?}]\+/;
function compileExpression(expression, environment) {
	const parsed = environment.parse(expression);
	const names = /* @__PURE__ */ new Set();
	const pattern = visit(parsed.ast, names);
	if (pattern !== void 0) {
		return () => {
			throw new Error(`Assay does not support the regular expression ${pattern.slice(0, 60)}`);
		};
	}
	return (context) => {
		try {
			return parsed({ ...context });
		} catch (error) {
			throw new Error(reasonOf(error, names, context));
		}
	};
}
function reasonOf(error, names, context) {
	for (const [name, missing] of OUTSIDE) {
		if (names.has(name) && context[name] === void 0) return `needs ${missing} (${name})`;
	}
	return celErrorText(error);
}
function visit(node, names) {
	if (Array.isArray(node)) {
		for (const part of node) {
			const pattern = visit(part, names);
			if (pattern !== void 0) return pattern;
		}
		return void 0;
	}
	if (!isCelNode(node)) return void 0;
	if (node.op === "id" && typeof node.args === "string") names.add(node.args);
	if (node.op === "call") names.add(node.args[0]);
	return patternIn(node) ?? visit(node.args, names);
}
function patternIn(node) {
	if (node.op !== "rcall") return void 0;
	const [method, , args] = node.args;
	if (!["matches", "find", "findAll"].includes(method)) return void 0;
	const [pattern] = args;
	const value = pattern?.op === "value" ? pattern.args : void 0;
	if (typeof value !== "string") return "that an expression computes";
	return OTHER_PATTERNS.test(value) ? value : void 0;
}

// shared/audit/cluster-policies/judge-subjects.ts
var LIMITS = { maxAstNodes: 5e3, maxDepth: 100, maxListElements: 1e3, maxMapEntries: 500 };
function judgeSubjects({ program, subjects }) {
	const environment = policyEnvironment();
	const syntaxError = syntaxErrorIn(program, environment);
	if (syntaxError !== void 0) return { syntaxError };
	const compiled = compile(program, environment);
	return { outcomes: subjects.map((subject) => judge(compiled, subject)) };
}
function policyEnvironment() {
	const environment = createEnvironment(LIMITS, {
		enableOptionalTypes: true,
		unlistedVariablesAreDyn: true
	});
	addKubernetesFunctions(environment);
	return environment;
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
	if (unmet.includes(false)) return { kind: "skipped" };
	const unclear = unmet.find((result) => typeof result === "string");
	if (unclear !== void 0) return { kind: "undecided", reason: String(unclear) };
	let reason;
	for (const [at, { evaluate, messageExpression }] of validations.entries()) {
		const result = tryCondition(evaluate, context);
		if (result === false) {
			const message = messageExpression && tryText(messageExpression, context);
			return { kind: "violated", validation: at, message };
		}
		if (result !== true) reason ??= result;
	}
	return reason === void 0 ? { kind: "passed" } : { kind: "undecided", reason };
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

// shared/audit/cluster-policies/cluster-policy.worker.ts
process.on("message", (question) => {
	process.send?.(judgeSubjects(question));
});
