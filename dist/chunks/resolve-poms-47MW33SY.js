import{maven}from"./chunk-PPCBBNYZ.js";
import{buildsArtifact,coordinatesOf,interpolated,isNamed,keyOf,pomInterpolator,pomOf,pomPackage,profilesOf,projectIn,readTree,withVersion}from"./chunk-WHVGMAVF.js";
import{areUsable,elementAt,idOf,isUsableName,textAt}from"./chunk-U6OC4VFA.js";
import{problemOf}from"./chunk-GELJNKES.js";
import{insidePath}from"./chunk-3B7BY7XH.js";
import{countNoun,inlineFix,mapConcurrently}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// maven/jdk-range
function isJdkIn(version, condition) {
	if (condition.startsWith("!")) return !version.startsWith(condition.slice(1));
	if (!/^[[(]/.test(condition)) return version.startsWith(condition);
	const [low = "", high = ""] = condition.split(",");
	const order2 = compareTo(version, low.slice(1));
	if (order2 < 0 || order2 === 0 && low.startsWith("(")) return low.slice(1).trim() === "";
	const end = high.replace(/[\])\s]*$/, "");
	if (end === "") return true;
	const top = compareTo(version, end);
	return top < 0 || top === 0 && high.includes("]");
}
var COMPARED = 3;
function compareTo(version, bound) {
	const [a, b] = [numbersOf(version), numbersOf(bound)];
	for (let at = 0; at < COMPARED; at++) {
		const order2 = (a[at] ?? 0) - (b[at] ?? 0);
		if (order2 !== 0) return order2;
	}
	return 0;
}
function numbersOf(version) {
	return version.replace(/[^\d._-]/g, "").split(/[._-]/).map(Number);
}
// maven/activation
function activeProfilesOn(project, build) {
	const allowed = profilesOf(project).filter((profile) => {
		const id = textAt(profile, "id") ?? "default";
		return !build.requested.has(`!${id}`) && !build.requested.has(`-${id}`);
	});
	const active = allowed.filter((profile) => isActive(profile, build));
	return active.length > 0 ? active : allowed.filter(isByDefault);
}
function isActive(profile, build) {
	if (build.requested.has(textAt(profile, "id") ?? "default")) return true;
	const conditions = (elementAt(profile, "activation")?.children ?? []).flatMap(
		(condition) => CONDITIONS[condition.name]?.(condition, build) ?? []
	);
	return conditions.length > 0 && conditions.every((isMet) => isMet);
}
function isByDefault(profile) {
	const activation = elementAt(profile, "activation");
	const stated = activation && textAt(activation, "activeByDefault");
	return stated?.toLowerCase() === "true";
}
var CONDITIONS = {
	jdk: ({ text }, { properties }) => isJdkIn(properties.get("java.version") ?? "", text),
	os: isOs,
	property: isProperty,
	file: isFile
};
function isOs(os, { properties }) {
	const own = {
		family: ["unix"],
		name: [(properties.get("os.name") ?? "").toLowerCase()],
		arch: [(properties.get("os.arch") ?? "").toLowerCase()],
		version: []
	};
	const stated = os.children.filter(({ name, text }) => Object.hasOwn(own, name) && text !== "");
	return stated.length > 0 && stated.every(({ name, text }) => {
		const plain = text.replace(/^!/, "").toLowerCase();
		return own[name]?.includes(plain) === true !== text.startsWith("!");
	});
}
function isProperty(property, { properties }) {
	const stated = textAt(property, "name") ?? "";
	const name = stated.replace(/^!/, "");
	if (name === "") return false;
	const own = properties.get(name);
	const value = textAt(property, "value");
	if (value === void 0) return (own !== void 0 && own !== "") !== stated.startsWith("!");
	return own === value.replace(/^!/, "") !== value.startsWith("!");
}
function isFile(file, build) {
	const exists = textAt(file, "exists");
	if (exists !== void 0) return isThere(exists, build);
	const missing = textAt(file, "missing");
	if (missing === void 0 || build.path === void 0 && !missing.startsWith("/")) return false;
	return !isThere(missing, build);
}
function isThere(stated, { path, exists }) {
	if (path === void 0) return false;
	const relative = stated.replaceAll("\\", "/").replace(/^\$\{(?:project\.)?basedir\}\/?/, "");
	const inside = insidePath(path, relative);
	return inside !== void 0 && !inside.includes("${") && exists(inside);
}
// maven/artifact-types
var TYPES = new Map([
	["maven-plugin", { extension: "jar", classifier: "" }],
	["ejb", { extension: "jar", classifier: "" }],
	["ejb-client", { extension: "jar", classifier: "client" }],
	["test-jar", { extension: "jar", classifier: "tests" }],
	["java-source", { extension: "jar", classifier: "sources" }],
	["javadoc", { extension: "jar", classifier: "javadoc" }]
]);
var WITH_DEPENDENCIES = new Set(["war", "ear", "rar", "par"]);
function artifactKey({ group, artifact, type = "jar", classifier }) {
	const known = TYPES.get(type);
	return `${group}:${artifact}:${known?.extension ?? type}:${classifier ?? known?.classifier ?? ""}`;
}
function hasTransitive({ type = "jar", scope }) {
	return !WITH_DEPENDENCIES.has(type) && scope !== "system";
}
// maven/exclusions
function withExclusions(outer, added2) {
	if (added2.length === 0) return outer;
	return { own: new Set(added2.map(({ group, artifact }) => `${group}:${artifact}`)), outer };
}
function isExcluded(exclusions, group, artifact) {
	const names = [`${group}:${artifact}`, `${group}:*`, `*:${artifact}`, "*:*"];
	for (let at = exclusions; at !== void 0; at = at.outer) {
		const { own } = at;
		if (names.some((name) => own.has(name))) return true;
	}
	return false;
}
// maven/bill
function textOf(chain, purpose, world) {
	const { arguments: stated, machine } = world;
	const isArtifact = purpose === "artifact";
	const outside = isArtifact ? [...machine.properties, ...stated.properties] : machine.properties;
	return pomInterpolator(chain, {
		user: isArtifact ? new Map() : stated.properties,
		outside: new Map(outside),
		unknown: stated.systemProperties
	});
}
function billOf({ chain, issues }, text) {
	const all = statedIn(chain).map((stated) => interpolated(stated, text));
	const imports = all.filter(isImport);
	const entries = all.filter((one) => !isImport(one));
	const isMerged = imports.length > 0 || chain.filter((pom) => pom.managed.length > 0).length > 1;
	const managed2 = new Map();
	const byArtifact = new Map();
	for (const entry of entries) {
		const join = isMerged ? (_, later) => later : completed;
		put(managed2, keyOf(entry), entry, join);
		put(byArtifact, artifactKey(entry), entry, join);
	}
	return { managed: managed2, byArtifact, imports, issues };
}
function statedIn(chain) {
	const stated = [];
	const known = new Set();
	for (const { managed: managed2 } of chain) {
		const own = managed2.filter((one) => !known.has(keyOf(one)));
		stated.push(...own);
		for (const one of own) known.add(keyOf(one));
	}
	return stated;
}
function completed(first, later) {
	const isStated = first.version !== void 0 || first.unknown !== void 0;
	const { version, unknown } = isStated ? first : later;
	const exclusions = [...first.exclusions ?? [], ...later.exclusions ?? []];
	return { ...first, version, unknown, scope: first.scope ?? later.scope, exclusions };
}
function put(map, key, value, join) {
	const first = map.get(key);
	map.set(key, first === void 0 ? value : join(first, value));
}
function isImport({ scope, type, classifier }) {
	return scope === "import" && type === "pom" && classifier === void 0;
}
// maven/issue
function contradiction(subject, text, place) {
	const fix = "remove one of the references in the cycle";
	return { subject, failure: { code: "contradiction", text, fix }, place };
}
function exceeded(subject, text, place) {
	const fix = "commit the build's SBOM as bom.json";
	return { subject, failure: { code: "limit-exceeded", text, fix }, place };
}
function placedAt(issue, place) {
	return issue.place === void 0 ? { ...issue, place } : issue;
}
// maven/outside-pom
var FIX = "use a different version";
function outsidePom(id, purpose, world, child) {
	if (!areUsable(id)) {
		const text = "has a name or version that cannot be part of a path";
		return {
			failure: { code: "malformed", text, fix: "correct its groupId, artifactId and version" }
		};
	}
	const answer = world.lookup.pom(id);
	if (answer === void 0 || "failure" in answer) return answer;
	const file = answer.found;
	const path = child !== void 0 && hasFileConditions(file) ? child : void 0;
	const key = `${purpose} ${idOf(id)} ${path ?? ""}`;
	const pom = world.poms.get(key) ?? parsed(file, id, { purpose, path }, world);
	world.poms.set(key, pom);
	return pom;
}
function hasFileConditions({ bytes }) {
	return bytes.includes("<exists>") || bytes.includes("<missing>");
}
function parentFor(parent, project, world) {
	if (!hasFileConditions(parent.file)) return parent;
	const element = projectIn(parent.file);
	const stated = parent.arguments;
	const activation = activationFor({ purpose: "project", path: project.file.path }, world);
	if (element === void 0) return parent;
	const profiles = activeProfilesOn(element, activation);
	return pomOf(parent.file, { project: element, stated, uncertain: parent.uncertain }, profiles);
}
function parsed(file, id, use, world) {
	try {
		const project = projectIn(file);
		if (project === void 0) return { failure: malformed("is not a pom") };
		const stated = argumentsFor(use.purpose, world.arguments);
		const profiles = activeProfilesOn(project, activationFor(use, world));
		const pom = pomOf(file, { project, stated, uncertain: 0 }, profiles);
		const other = otherName(pom, id);
		if (other === void 0) return { found: pom };
		return { failure: { code: "contradiction", text: `names itself ${other}`, fix: FIX } };
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		const { code, message, place } = error;
		return { failure: { code, text: `cannot be read: ${message} (line ${place.line})`, fix: FIX } };
	}
}
function argumentsFor(purpose, stated) {
	if (purpose === "project") return stated;
	const properties = purpose === "import" ? stated.properties : new Map();
	return { ...stated, properties, profiles: new Set() };
}
function activationFor({ purpose, path }, { arguments: stated, machine, exists }) {
	return {
		properties: new Map([...machine.properties, ...stated.properties]),
		requested: purpose === "project" ? stated.profiles : new Set(),
		path,
		exists
	};
}
var SHOWN = 100;
function otherName(pom, id) {
	const { name, version } = coordinatesOf(pom);
	const isOther = !name.includes("${") && name !== `${id.group}:${id.artifact}` || !/^$|[${},[\]()]/.test(version) && version !== id.version;
	return isOther ? `${name}:${version}`.slice(0, SHOWN) : void 0;
}
function malformed(text) {
	return { code: "malformed", text, fix: FIX };
}
// maven/version-constraint
var INTERVAL = /\s*([[(])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])])\s*(?:,|$)/y;
function rangeOf(version) {
	if (!/^\s*[[(]/.test(version)) return void 0;
	const intervals = [];
	INTERVAL.lastIndex = 0;
	while (INTERVAL.lastIndex < version.length) {
		const [, open, low = "", comma, high = low, close] = INTERVAL.exec(version) ?? [];
		if (open === void 0) return void 0;
		intervals.push({
			low: low.trim(),
			isLowIncluded: open === "[" || comma === void 0,
			high: high.trim(),
			isHighIncluded: close === "]" || comma === void 0
		});
	}
	return intervals;
}
function onlyVersion(range) {
	const [first, ...more] = range;
	if (first === void 0 || more.length > 0 || first.low === "") return void 0;
	return first.low === first.high ? first.low : void 0;
}
function isWithin(version, range) {
	return range.some(
		({ low, isLowIncluded, high, isHighIncluded }) => isOnSide(order(version, low), low, isLowIncluded) && isOnSide(-order(version, high), high, isHighIncluded)
	);
}
function isOnSide(difference, bound, isIncluded) {
	return bound === "" || difference > 0 || isIncluded && difference === 0;
}
function highestIn(versions, ranges) {
	const accepted = versions.filter((version) => ranges.every((range) => isWithin(version, range)));
	return accepted.reduce(
		(best, version) => best === void 0 || order(version, best) > 0 ? version : best,
		void 0
	);
}
function order(a, b) {
	try {
		return maven.compare(a, b);
	} catch (error) {
		if (error instanceof DataError) return 0;
		throw error;
	}
}
// maven/published-version
function publishedVersion({ group, artifact, version }, others, lookup) {
	const range = rangeOf(version);
	const isNewest = version === "LATEST" || version === "RELEASE";
	if (range === void 0 && !isNewest) return { found: version };
	const only = range && onlyVersion(range);
	if (only !== void 0) return { found: only };
	if (!isUsableName(group, artifact)) return { found: version };
	const answer = lookup.versions(group, artifact);
	if (answer === void 0 || "failure" in answer) return answer;
	const isSnapshot = (one) => one.endsWith("-SNAPSHOT");
	const versions = answer.found.filter((one) => version !== "RELEASE" || !isSnapshot(one));
	const ranges = range === void 0 ? others : [range, ...others];
	const found = highestIn(versions, ranges);
	if (found !== void 0) return { found };
	const text = `has no published version in ${version}`;
	return { failure: { code: "missing", text, fix: "specify an exact version" } };
}
// maven/world
var MAX_STEPS = 2e7;
function openWorld(given) {
	const budget = { steps: MAX_STEPS };
	return { ...given, poms: new Map(), bills: new Map(), artifacts: new Map(), budget };
}
function isLocal({ path }, { tree }) {
	return tree.at(path) !== void 0;
}
// maven/lineage
var MAX_DEPTH = 50;
function lineageOf(pom, purpose, world) {
	const chain = [pom];
	let place;
	const ended = (issues, isPending = false) => {
		return { chain, issues, isPending, place };
	};
	for (let last = pom; last.parent !== void 0; ) {
		const { parent } = last;
		if (isLocal(last.file, world)) place = { file: last.file, line: parent.line };
		const next = parentOf(last, parent, { pom, purpose, world });
		if (next === void 0) return ended([], true);
		const subject = `The parent ${parent.group}:${parent.artifact}:${parent.version}`;
		if ("failure" in next) return ended([{ subject, failure: next.failure, place }]);
		const issue = issueOf(next.found, subject, chain, place);
		if (issue !== void 0) return ended([issue]);
		chain.push(next.found);
		last = next.found;
	}
	return ended([]);
}
function issueOf({ file }, subject, chain, place) {
	if (chain.some((one) => one.file.path === file.path)) {
		return contradiction(subject, "is its own ancestor", place);
	}
	return chain.length > MAX_DEPTH ? exceeded(subject, `has more than ${MAX_DEPTH} descendants`, place) : void 0;
}
function parentOf(last, parent, { pom, purpose, world }) {
	const local = isLocal(last.file, world) ? world.tree.parentOf(last) : void 0;
	if (local !== void 0) return { found: parentFor(local, pom, world) };
	const child = isLocal(pom.file, world) ? pom.file.path : void 0;
	return outsideParent(parent, purpose, world, child);
}
function outsideParent({ group, artifact, version }, purpose, world, child) {
	const chosen = publishedVersion({ group, artifact, version }, [], world.lookup);
	if (chosen === void 0 || "failure" in chosen) return chosen;
	const id = { group, artifact, version: chosen.found };
	return outsidePom(id, purpose, world, child);
}
// maven/management
function managementOf(bill, importer, place) {
	const { group, artifact, version, parent } = importer.pom;
	const own = subjectOf(group ?? parent?.group ?? "", artifact, version ?? parent?.version);
	const search = { importer, bills: [], issues: [], seen: new Set(), isPending: false };
	visit(bill, search, [own], place);
	const { bills, issues, isPending } = search;
	return { bills, issues, isPending };
}
function subjectOf(group, artifact, version) {
	return `The imported pom ${group}:${artifact}:${version ?? ""}`;
}
function visit(bill, search, path, place) {
	const { importer, bills, issues, seen } = search;
	const { world } = importer;
	bills.push(bill);
	issues.push(...bill.issues.map((issue) => placedAt(issue, place)));
	for (const one of bill.imports) {
		const subject = subjectOf(one.group, one.artifact, one.version);
		const here = isLocal(one.file, world) ? { file: one.file, line: one.line } : place;
		const issue = issueOf2(subject, path, here, world);
		if (issue !== void 0) issues.push(issue);
		if (issue?.failure.code === "limit-exceeded") return;
		if (issue !== void 0 || seen.has(subject)) continue;
		seen.add(subject);
		const imported = importedBill(one, importer);
		if (imported === void 0) search.isPending = true;
		else if ("found" in imported) visit(imported.found, search, [...path, subject], here);
		else issues.push({ subject, failure: imported.failure, place: here });
	}
}
function issueOf2(subject, path, place, { budget }) {
	budget.steps--;
	if (path.includes(subject)) return contradiction(subject, "imports itself", place);
	if (path.length > MAX_DEPTH) {
		return exceeded(subject, `is nested in more than ${MAX_DEPTH} imports`, place);
	}
	return budget.steps < 0 ? exceeded(subject, "exceeds the limit on imports", place) : void 0;
}
function importedBill({ group, artifact, version, unknown }, { pom, purpose, world }) {
	if (version === void 0 || unknown !== void 0) {
		const fix = "specify the version of the imported pom";
		return { failure: { code: "missing", text: "has no known version", fix } };
	}
	const named = isLocal(pom.file, world) ? world.tree.builtWith(pom, `${group}:${artifact}`) : [];
	const local = withVersion(named, version);
	const id = { group, artifact, version };
	const inner = purpose === "artifact" ? "artifact" : "import";
	const found = local === void 0 ? outsidePom(id, inner, world) : { found: local };
	if (found === void 0 || "failure" in found) return found;
	return knownBill(found.found, local === void 0 ? inner : "project", world);
}
function knownBill(pom, purpose, world) {
	const key = `${purpose} ${pom.file.path}`;
	const known = world.bills.get(key);
	if (known !== void 0) return { found: known };
	const lineage = lineageOf(pom, purpose, world);
	if (lineage.isPending) return void 0;
	const bill = billOf(lineage, textOf(lineage.chain, purpose, world));
	world.bills.set(key, bill);
	world.budget.steps -= bill.managed.size;
	return { found: bill };
}
function managedArtifact({ bills }, key, { budget }) {
	for (const { byArtifact } of bills) {
		budget.steps--;
		const found = byArtifact.get(key);
		if (found !== void 0) return found;
	}
	return void 0;
}
function managed(dependency, key, { bills }, { budget }) {
	budget.steps -= bills.length;
	const entry = bills.find((bill) => bill.managed.has(key))?.managed.get(key);
	if (entry === void 0) return dependency;
	const { version, unknown, exclusions = [] } = dependency;
	const isStated = version !== void 0 || unknown !== void 0;
	return {
		...dependency,
		version: isStated ? version : entry.version,
		unknown: isStated ? unknown : entry.unknown,
		scope: dependency.scope ?? entry.scope,
		exclusions: exclusions.length > 0 ? exclusions : entry.exclusions
	};
}
// maven/effective-model
function effectiveModel(pom, purpose, world, place) {
	const lineage = lineageOf(pom, purpose, world);
	const text = textOf(lineage.chain, purpose, world);
	const importer = { pom, purpose, world };
	const management = managementOf(billOf(lineage, text), importer, lineage.place ?? place);
	const isPending = lineage.isPending || management.isPending;
	const dependencies = isPending ? [] : statedIn2(lineage.chain).map((stated) => {
		const dependency = interpolated(stated, text);
		return managed(dependency, keyOf(dependency), management, world);
	});
	return { lineage, dependencies, management, text, issues: management.issues, isPending };
}
function statedIn2(chain) {
	const stated = new Map();
	for (const { dependencies } of chain) {
		const own = new Map(dependencies.map((dependency) => [keyOf(dependency), dependency]));
		for (const [key, dependency] of own) if (!stated.has(key)) stated.set(key, dependency);
	}
	return [...stated.values()];
}
// maven/artifact-model
function artifactModel(id, world) {
	const answer = outsidePom(id, "artifact", world);
	if (answer === void 0 || "failure" in answer) return answer;
	return moduleModel(answer.found, id, world);
}
function moduleModel(pom, id, world) {
	const known = world.artifacts.get(pom.file.path);
	if (known !== void 0) return { found: known };
	const { dependencies, issues, text, isPending } = effectiveModel(pom, "artifact", world);
	if (isPending) return void 0;
	const moved = pom.relocation;
	const relocation = moved && {
		group: text(moved.group ?? id.group) ?? "",
		artifact: text(moved.artifact ?? id.artifact) ?? "",
		version: text(moved.version ?? id.version) ?? ""
	};
	const model = { dependencies, relocation, issues };
	world.artifacts.set(pom.file.path, model);
	return { found: model };
}
// maven/read-request
var NOTHING = { dependencies: [], relocation: void 0, issues: [] };
function readRequest(request, collector) {
	const { dependency, place } = request;
	const { group, artifact } = dependency;
	const version = versionOf(request, collector);
	if (version === void 0) return void 0;
	if ("failure" in version) {
		const subject = `The dependency ${group}:${artifact}`;
		const issues = [{ subject, failure: version.failure, place }];
		return { id: { group, artifact, version: "" }, model: NOTHING, issues, isModule: false };
	}
	const id = { group, artifact, version: version.found };
	return modelOf(id, request, collector);
}
function versionOf({ key, dependency }, { ranges, world }) {
	const { group, artifact, version, unknown } = dependency;
	if (version === void 0 || unknown !== void 0) return { failure: noVersion(unknown) };
	return publishedVersion(
		{ group, artifact, version },
		ranges.get(key)?.ranges ?? [],
		world.lookup
	);
}
var SHOWN2 = 100;
function noVersion(unknown) {
	const text = unknown === void 0 ? "has no version in any pom" : `contains the unknown value ${unknown.slice(0, SHOWN2)}`;
	return { code: "missing", text, fix: "specify the version of the dependency" };
}
function modelOf(id, { dependency, place }, { pom, world }) {
	if (dependency.scope === "system") return { id, model: NOTHING, issues: [], isModule: false };
	const modules = world.tree.builtWith(pom, `${id.group}:${id.artifact}`);
	const module = withVersion(modules, id.version);
	const isModule = module !== void 0 && buildsArtifact(module, dependency);
	const answer = module !== void 0 ? moduleModel(module, id, world) : artifactModel(id, world);
	if (answer === void 0) return void 0;
	if ("failure" in answer) {
		const issues = [{ subject: `The pom of ${idOf(id)}`, failure: answer.failure, place }];
		return { id, model: NOTHING, issues, isModule };
	}
	const model = answer.found;
	return { id, model, issues: model.issues.map((issue) => placedAt(issue, place)), isModule };
}
function movedTooOften({ group, artifact }, { place }) {
	return contradiction(`The pom of ${group}:${artifact}`, "is relocated too many times", place);
}
// maven/resolve-request
function resolvedRequest(stated, above, { model, world }, isVersionKept = false) {
	const key = artifactKey(stated);
	const entry = managedArtifact(model.management, key, world);
	const exclusions = [...stated.exclusions ?? [], ...entry?.exclusions ?? []];
	const isManaged = above.depth > 1 && entry !== void 0;
	const isVersionManaged = isManaged && !isVersionKept && entry.version !== void 0;
	const dependency = {
		...stated,
		exclusions,
		version: isVersionManaged ? entry.version : stated.version,
		unknown: isVersionManaged ? entry.unknown : stated.unknown,
		scope: isManaged ? entry.scope ?? stated.scope : stated.scope
	};
	return {
		...above,
		key,
		dependency,
		hasManagedScope: isManaged && entry.scope !== void 0,
		exclusions: withExclusions(above.exclusions, exclusions)
	};
}
// maven/choose-version
var MAX_MOVES = 10;
function chooseVersion(first, winners, collector) {
	const keys = [];
	let request = first;
	for (let moves = 0; ; moves++) {
		keys.push(request.key);
		const next = decide({ request, keys, isLast: moves === MAX_MOVES }, winners, collector);
		if ("kind" in next) return next;
		request = next;
	}
}
function decide({ request, keys, isLast }, winners, collector) {
	const winner = winners.get(request.key);
	if (winner === "pending") return { kind: "pending" };
	if (winner !== void 0 && !isContradicted(request, winner)) return { kind: "other", request };
	const read = readRequest(request, collector);
	if (read === void 0) {
		for (const key of keys) if (!winners.has(key)) winners.set(key, "pending");
		return { kind: "pending" };
	}
	const moved = isLast ? void 0 : read.model.relocation;
	if (moved !== void 0) return movedTo(moved, request, read, collector);
	if (winner !== void 0) return { kind: "other", request };
	if (isInRanges(request, read, collector)) return added(keys, request, winners, read);
	return replaced(request, collector) ?? { kind: "other", request };
}
function replaced(request, { ranges }) {
	const { key, dependency, parent } = request;
	const version = ranges.get(key)?.chosen;
	const isReplaced = parent === void 0 && version !== void 0 && version !== dependency.version;
	return isReplaced ? { ...request, dependency: { ...dependency, version } } : void 0;
}
function movedTo(moved, request, { id }, collector) {
	const { group, artifact } = moved;
	if (isExcluded(request.parent?.exclusions, group, artifact)) return { kind: "other", request };
	const isSameName = group === id.group && artifact === id.artifact;
	return resolvedRequest({ ...request.dependency, ...moved }, request, collector, isSameName);
}
function isContradicted({ dependency }, { id }) {
	const range = rangeOf(dependency.version ?? "");
	return range !== void 0 && !isWithin(id.version, range);
}
function isInRanges({ key }, { id }, { ranges }) {
	const stated = ranges.get(key)?.ranges ?? [];
	return stated.every((range) => id.version === "" || isWithin(id.version, range));
}
function added(keys, request, winners, { id, model, issues, isModule }) {
	const { dependency, depth, place, exclusions } = request;
	const node = { id, dependency, depth, place, exclusions, isModule };
	for (const key of keys) if (!winners.has(key)) winners.set(key, node);
	const { dependencies, relocation } = model;
	const all = relocation === void 0 ? issues : [...issues, movedTooOften(id, request)];
	return { kind: "new", request, node, dependencies, issues: all };
}
// maven/stated-ranges
function rangesIn({ items, winners }) {
	const ranges = new Map();
	const reached = new Map();
	for (const { key, dependency, parent } of items) {
		const range = rangeOf(dependency.version ?? "");
		if (range === void 0) continue;
		const others = reached.get(key) ?? reachedWithout(winners.get(key), items, winners);
		reached.set(key, others);
		if (parent !== void 0 && !others.has(parent)) continue;
		ranges.set(key, [...ranges.get(key) ?? [], range]);
	}
	return new Map([...ranges].map(([key, all]) => [key, withChosen(all, winners.get(key))]));
}
function withChosen(ranges, winner) {
	const version = winner === void 0 || winner === "pending" ? "" : winner.id.version;
	const isSuitable = version !== "" && ranges.every((range) => isWithin(version, range));
	return { ranges, chosen: isSuitable ? version : void 0 };
}
function reachedWithout(omitted, items, winners) {
	const below = Map.groupBy(items, ({ parent }) => parent);
	const reached = new Set();
	const follow = (parent) => {
		for (const { key } of below.get(parent) ?? []) {
			const node = winners.get(key);
			if (node !== void 0 && node !== "pending" && node !== omitted) reached.add(node);
		}
	};
	follow(void 0);
	for (const node of reached) follow(node);
	return reached;
}
function areSame(a, b) {
	return JSON.stringify([...a]) === JSON.stringify([...b]);
}
// maven/collect
var MAX_ROUNDS = 50;
function collect(pom, model, world) {
	let ranges = new Map();
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const collection = collectOnce({ pom, model, world, ranges });
		if (collection === void 0) return void 0;
		const next = rangesIn(collection);
		if (areSame(ranges, next)) return graphOf(collection);
		ranges = next;
	}
	const place = { file: pom.file, line: void 0 };
	const text = "are incompatible";
	return { nodes: [], items: [], issues: [contradiction("Version ranges", text, place)] };
}
function collectOnce(collector) {
	const collection = { winners: new Map(), items: [], issues: [] };
	let level = { requests: directRequests(collector), depth: 1 };
	while (level.requests.length > 0) {
		const next = nextLevel(level, collection, collector);
		if (next === void 0) return void 0;
		level = next;
	}
	return collection;
}
function nextLevel(level, { winners, items, issues }, collector) {
	const requests = [];
	let isPending = false;
	for (const request of level.requests) {
		collector.world.budget.steps--;
		const choice = chooseVersion(request, winners, collector);
		if (choice.kind === "pending") {
			isPending = true;
			continue;
		}
		const { key, dependency, parent, hasManagedScope, place } = choice.request;
		items.push({ key, dependency, parent, hasManagedScope, place });
		if (choice.kind === "other") continue;
		issues.push(...choice.issues);
		requests.push(...requestsOf(choice.node, choice.dependencies, collector));
	}
	if (isPending) return void 0;
	const tooMuch = limitOf(requests, level.depth + 1, collector.world);
	if (tooMuch === void 0) return { requests, depth: level.depth + 1 };
	issues.push(tooMuch);
	return { requests: [], depth: level.depth };
}
function graphOf({ winners, items, issues }) {
	const nodeOf = (key) => {
		const winner = winners.get(key);
		return winner === "pending" ? void 0 : winner;
	};
	const all = items.map(({ key, ...item }) => ({ ...item, node: nodeOf(key) }));
	return {
		nodes: [...new Set([...winners.values()].filter((one) => one !== "pending"))],
		items: all,
		issues: [
			...issues,
			...all.flatMap((item) => item.node === void 0 ? unsuitable(item) : [])
		]
	};
}
function unsuitable({ dependency, place }) {
	const text = "has no version that satisfies the ranges in all other poms";
	const subject = `The dependency ${dependency.group}:${dependency.artifact}`;
	return {
		subject,
		failure: { code: "contradiction", text, fix: "specify an exact version" },
		place
	};
}
function limitOf(requests, depth, { budget }) {
	const [first] = requests;
	if (first === void 0 || depth <= MAX_DEPTH && budget.steps > 0) return void 0;
	const { group, artifact } = first.dependency;
	const text = depth > MAX_DEPTH ? `is more than ${MAX_DEPTH} levels below the project` : "exceeds the limit on dependencies";
	return exceeded(`The dependency ${group}:${artifact}`, text, first.place);
}
function directRequests(collector) {
	const { pom, model, world } = collector;
	return model.dependencies.map((dependency) => {
		const isOfTree = world.tree.at(dependency.file.path) !== void 0;
		const stated = { file: dependency.file, line: dependency.line };
		const place = isOfTree ? stated : model.lineage.place ?? { file: pom.file, line: void 0 };
		const above = { parent: void 0, exclusions: void 0, depth: 1, place };
		return resolvedRequest(dependency, above, collector);
	});
}
function requestsOf(node, dependencies, collector) {
	if (!hasTransitive(node.dependency)) return [];
	const { depth, place } = node;
	const above = { parent: node, exclusions: node.exclusions, depth: depth + 1, place };
	return dependencies.filter((one) => isTransitive(one) && !isExcluded(node.exclusions, one.group, one.artifact)).map((one) => resolvedRequest(one, above, collector));
}
function isTransitive({ scope, optional }) {
	return scope !== "test" && scope !== "provided" && optional?.toLowerCase() !== "true";
}
// maven/gap
var MAX_PROBLEMS = 10;
function gapOf(issues, { file }) {
	const [first] = issues;
	if (first === void 0) return void 0;
	const more = new Set(issues.map(textOf2)).size - 1;
	const others = more === 0 ? "" : ` (and ${countNoun(more, "more problem")})`;
	const place = first.place;
	const isHere = place?.file.path === file.path;
	const where = isHere || place === void 0 ? "" : ` (${place.file.path}:${place.line})`;
	return {
		text: `${textOf2(first)}${where}${others}`,
		line: isHere ? place.line : void 0,
		fix: first.failure.fix
	};
}
function problemsOf(issues, { file }) {
	const wrong = issues.filter(({ failure }) => failure.code !== "missing");
	const problems = new Map();
	for (const issue of wrong) {
		const { place, failure } = issue;
		const message = `${textOf2(issue)}. Fix: ${inlineFix(failure.fix)}`;
		const { path } = place?.file ?? file;
		const problem = { code: failure.code, message, path, line: place?.line };
		problems.set(message, problems.get(message) ?? problem);
	}
	return [...problems.values()].slice(0, MAX_PROBLEMS);
}
function textOf2({ subject, failure }) {
	return `${subject} ${failure.text}`;
}
// maven/scopes
function derivedScope(parent, child) {
	if (child === "system" || child === "test" || parent === "compile") return child;
	if (parent === "test" || parent === "runtime") return parent;
	return parent === "system" || parent === "provided" ? "provided" : "runtime";
}
var WIDTH = ["compile", "runtime", "provided", "test", "system"];
function wider(a, b) {
	if (a === void 0) return b;
	const [first, second] = [WIDTH.indexOf(a), WIDTH.indexOf(b)];
	return second !== -1 && (first === -1 || second < first) ? b : a;
}
function scopesOf(items) {
	const scopes = new Map();
	const direct = new Set();
	for (const { node, parent, dependency } of items) {
		if (node === void 0 || parent !== void 0 || direct.has(node)) continue;
		direct.add(node);
		scopes.set(node, dependency.scope ?? "compile");
	}
	const others = items.filter(({ node }) => node !== void 0 && !direct.has(node));
	for (let round = 0; round <= MAX_DEPTH && widen(others, scopes); round++) ;
	return scopes;
}
function widen(items, scopes) {
	let hasChanged = false;
	for (const { node, parent, dependency, hasManagedScope } of items) {
		const above = parent && scopes.get(parent);
		if (node === void 0 || above === void 0) continue;
		const known = scopes.get(node);
		const stated = dependency.scope ?? "compile";
		const own = hasManagedScope ? stated : derivedScope(above, stated);
		const scope = node.dependency.scope === "system" ? "system" : wider(known, own);
		if (scope === known) continue;
		scopes.set(node, scope);
		hasChanged = true;
	}
	return hasChanged;
}
// maven/resolve-project
function projectGraph(pom, world) {
	const model = effectiveModel(pom, "project", world, { file: pom.file, line: void 0 });
	if (model.isPending) return void 0;
	const graph = collect(pom, model, world);
	if (graph === void 0) return void 0;
	const outside = model.lineage.chain.filter(({ file }) => !isLocal(file, world));
	return {
		graph,
		scopes: scopesOf(graph.items),
		issues: [...model.issues, ...graph.issues],
		properties: new Map(outside.toReversed().flatMap(({ properties }) => [...properties]))
	};
}
function resolvedManifest(pom, project) {
	const { graph, scopes, issues, properties } = project;
	const packages = new Map();
	const problems = [];
	for (const node of graph.nodes) {
		const found = node.isModule ? void 0 : packageOf(node, scopes.get(node), pom);
		if (found === void 0) continue;
		if ("purl" in found) packages.set(node, found);
		else problems.push(found);
	}
	const named = directNodes(graph);
	const edges = edgesOf(graph, packages);
	return {
		packages: [...packages].map(([node, found]) => ({
			...found,
			isDirect: named.has(node),
			dependsOn: edges.get(node) ?? []
		})),
		problems: [...problems, ...problemsOf(issues, pom)],
		properties,
		gap: gapOf(issues, pom)
	};
}
function packageOf({ id, dependency, place }, scope, pom) {
	const file = place?.file ?? pom.file;
	const facts = { ...dependency, ...id, scope, file, line: place?.line };
	if (!isNamed(facts)) return void 0;
	try {
		return pomPackage(facts);
	} catch (error) {
		if (error instanceof DataError) return problemOf(error);
		throw error;
	}
}
function directNodes({ items }) {
	return new Set(
		items.flatMap(
			({ node, parent }) => node !== void 0 && (parent === void 0 || parent.isModule) ? [node] : []
		)
	);
}
function edgesOf({ items }, packages) {
	const edges = new Map();
	for (const { parent, node } of items) {
		const purl = node && packages.get(node)?.purl;
		if (parent === void 0 || purl === void 0) continue;
		const known = edges.get(parent);
		if (known === void 0) edges.set(parent, [purl]);
		else known.push(purl);
	}
	return edges;
}
// maven/round-lookup
var MAX_POMS = 2e3;
var MAX_LISTS = 200;
function roundLookup(repository) {
	const poms = new Map();
	const lists = new Map();
	const wanted = new Map();
	const asked = { poms: 0, lists: 0 };
	return {
		pom: (id) => {
			const key = idOf(id);
			const known = poms.get(key);
			if (known !== void 0 || wanted.has(key)) return known;
			if (asked.poms >= MAX_POMS) return { failure: tooMany(MAX_POMS, "poms") };
			asked.poms++;
			wanted.set(key, async () => {
				poms.set(key, await repository.pom(id));
			});
			return void 0;
		},
		versions: (group, artifact) => {
			const key = `${group}:${artifact}`;
			const known = lists.get(key);
			if (known !== void 0 || wanted.has(key)) return known;
			if (asked.lists >= MAX_LISTS) return { failure: tooMany(MAX_LISTS, "version lists") };
			asked.lists++;
			wanted.set(key, async () => {
				lists.set(key, await repository.versions(group, artifact));
			});
			return void 0;
		},
		takeWanted: () => {
			const next = [...wanted.values()];
			wanted.clear();
			return next;
		}
	};
}
function tooMany(limit, noun) {
	const text = `is not read, because the project needs more than ${limit.toLocaleString("en-US")} ${noun}`;
	return { code: "limit-exceeded", text, fix: "commit the build's SBOM as bom.json" };
}
// maven/resolve-poms
var AT_ONCE = 16;
async function resolvePoms(paths, build) {
	const resolved = new Map();
	for (const [path, { pom, project }] of await projectGraphs(paths, build)) {
		resolved.set(path, resolvedManifest(pom, project));
	}
	return resolved;
}
async function projectGraphs(paths, build) {
	const lookup = roundLookup(build.repository);
	const tree = readTree(build.context, (file, stated) => readActive(file, stated, build));
	const worlds = new Map();
	const graphs = new Map();
	let open = paths.flatMap((path) => tree.at(path) ?? []);
	while (open.length > 0) {
		const waiting = [];
		for (const pom of open) {
			const project = projectGraph(pom, worldOf(pom, worlds, { tree, lookup, build }));
			if (project === void 0) waiting.push(pom);
			else graphs.set(pom.file.path, { pom, project });
		}
		if (waiting.length > 0) await readNext(lookup);
		open = waiting;
	}
	return graphs;
}
async function readNext(lookup) {
	await mapConcurrently(lookup.takeWanted(), AT_ONCE, (read) => read());
}
function readActive(file, stated, { machine, exists }) {
	const project = projectIn(file);
	if (project === void 0) return void 0;
	const profiles = activeProfilesOn(project, {
		properties: new Map([...machine.properties, ...stated.properties]),
		requested: stated.profiles,
		path: file.path,
		exists
	});
	return pomOf(file, { project, stated, uncertain: 0 }, profiles);
}
function worldOf(pom, worlds, { tree, lookup, build }) {
	const { properties, profiles, systemProperties } = pom.arguments;
	const key = JSON.stringify([[...properties], [...profiles], [...systemProperties]]);
	const { machine, exists } = build;
	const world = worlds.get(key) ?? openWorld({ tree, lookup, machine, exists, arguments: pom.arguments });
	worlds.set(key, world);
	return world;
}
export{projectGraphs,resolvePoms};
