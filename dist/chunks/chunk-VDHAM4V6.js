import {
	REACHABILITY_LEVELS,
	compareFindingOrder,
	compareSeverity
} from "./chunk-PSZKTYL2.js";

// shared/scan/go-imports.ts
var STANDARD_LIBRARY = "stdlib";
function vulnerableImports(matches) {
	const informed = matches.filter(({ entries: entries2 }) => entries2.some(({ imports: imports2 }) => imports2));
	const entries = informed.flatMap((match) => match.entries);
	const isComplete = entries.every(
		({ imports: imports2, package: { name } }) => imports2?.every(({ path }) => isInModule(path, name))
	);
	const imports = entries.flatMap((entry) => entry.imports ?? []);
	return isComplete && imports.length > 0 ? imports : void 0;
}
function isInModule(path, module) {
	return module === STANDARD_LIBRARY || path === module || path.startsWith(`${module}/`);
}

// shared/scan/reachability.ts
var MAX_LISTED = 10;
function withReachability(finding, item, matches, linked) {
	if (finding.kind !== "vulnerability") return finding;
	const reachability = reachabilityOf(item, matches, linked);
	return reachability === void 0 ? finding : { ...finding, reachability };
}
function joinReachability(a, b) {
	if (a === void 0 || b === void 0) return void 0;
	return rankOf(b) > rankOf(a) ? b : a;
}
function rankOf({ level }) {
	return REACHABILITY_LEVELS.indexOf(level);
}
function reachabilityOf({ purl, locations }, matches, linked) {
	const imports = vulnerableImports(matches);
	if (imports === void 0 || locations.length === 0) return void 0;
	const code = [];
	for (const location of locations) {
		const found = linked.codeAt(location, purl, imports);
		if (found === void 0) return void 0;
		code.push(found);
	}
	return {
		level: levelOf(code),
		packages: listed(imports.map(({ path }) => path)),
		linked: listed(code.flatMap(({ functions, packages }) => [...functions, ...packages]))
	};
}
function levelOf(code) {
	if (code.some(({ functions, packages }) => functions.length + packages.length > 0)) {
		return "linked";
	}
	return code.some(({ hasPackage }) => hasPackage) ? "symbol-not-linked" : "not-linked";
}
function listed(names) {
	return [...new Set(names)].sort().slice(0, MAX_LISTED);
}

// shared/scan/merge-platforms.ts
function mergePlatforms(parts) {
	const merged = /* @__PURE__ */ new Map();
	for (const { platform, findings } of parts) {
		for (const finding of findings) {
			const known = merged.get(finding.fingerprint);
			if (known === void 0) {
				merged.set(finding.fingerprint, { ...finding, platforms: [platform] });
				continue;
			}
			if (!known.platforms.includes(platform)) known.platforms.push(platform);
			const reachability = joinReachability(known.reachability, finding.reachability);
			if (compareSeverity(finding.severity, known.severity) < 0) {
				merged.set(finding.fingerprint, { ...finding, platforms: known.platforms, reachability });
			} else if (known.reachability !== reachability) {
				merged.set(finding.fingerprint, { ...known, reachability });
			}
		}
	}
	return [...merged.values()].sort(compareFindingOrder);
}

export {
	withReachability,
	mergePlatforms
};
