import{createEnvironment,isCelNode}from"./chunk-4UE6VD56.js";
// cel/address
import{ isIP }from"node:net";
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
// cel/quantity
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
// cel/kubernetes-functions
import{ isDeepStrictEqual }from"node:util";
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
		(text) => required(parseRange(text), text, "address range")
	).registerFunction("CIDR.ip(): IP", ({ address }) => address).registerFunction("CIDR.prefixLength(): int", ({ prefix }) => BigInt(prefix)).registerFunction("CIDR.containsIP(IP): bool", containsAddress).registerFunction(
		"CIDR.containsIP(string): bool",
		(range, text) => containsAddress(range, required(parseAddress(text), text, "IP address"))
	).registerFunction("CIDR.containsCIDR(CIDR): bool", containsRange).registerFunction(
		"CIDR.containsCIDR(string): bool",
		(range, text) => containsRange(range, required(parseRange(text), text, "address range"))
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
	if (value === void 0) throw new Error(`${text.slice(0, 60)} is not a valid ${noun}`);
	return value;
}
// cel/policy-environment
var LIMITS = { maxAstNodes: 5e3, maxDepth: 100, maxListElements: 1e3, maxMapEntries: 500 };
var MAX_CHARACTERS = 4096;
function policyEnvironment() {
	const options = { enableOptionalTypes: true, unlistedVariablesAreDyn: true };
	const environment = createEnvironment(LIMITS, options);
	addKubernetesFunctions(environment);
	return environment;
}
function conditionChecker(variables) {
	const environment = createEnvironment(LIMITS, { enableOptionalTypes: true });
	addKubernetesFunctions(environment);
	for (const name of variables) environment.registerVariable(name, "dyn");
	return (expression) => {
		if (expression.length > MAX_CHARACTERS) return `is longer than ${MAX_CHARACTERS} characters`;
		const { valid, error, type } = environment.check(expression);
		if (!valid)
			return `is not a CEL expression: ${error?.summary ?? "the expression is malformed"}`;
		if (type !== "bool" && type !== "dyn") {
			return `returns ${type}, but a condition must return true or false`;
		}
		const pattern = unsupportedPattern(environment.parse(expression).ast);
		if (pattern === void 0) return void 0;
		return `uses the regular expression ${pattern.slice(0, 60)}, which Assay does not support`;
	};
}
function* celNodes(node) {
	if (Array.isArray(node)) {
		for (const part of node) yield* celNodes(part);
	} else if (isCelNode(node)) {
		yield node;
		yield* celNodes(node.args);
	}
}
var OTHER_PATTERNS = /\\[AzZpPQEC]|\[\[:|\[:\^?[a-z]+:\]|\(\?[^:]|[+*?}]\+/;
function unsupportedPattern(ast) {
	for (const node of celNodes(ast)) {
		const pattern = patternIn(node);
		if (pattern !== void 0) return pattern;
	}
	return void 0;
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

export{policyEnvironment,conditionChecker,celNodes,unsupportedPattern};
