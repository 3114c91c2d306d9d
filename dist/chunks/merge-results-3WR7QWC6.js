import{bestId,disjointSets,findingFingerprint,isMalware,orderVersions}from"./chunk-6PCRSKG5.js";
import{normalName,osvCoordinates}from"./chunk-FC4RFBVG.js";
import{isWithin}from"./chunk-3C4KFASK.js";
import{packageOfPurl}from"./chunk-GELJNKES.js";
import{purlOf,purlTypeOf,readPurl}from"./chunk-INGYTYZ5.js";
import{parseEcosystem,worseSeverity}from"./chunk-DD6OEQO3.js";
// scanner-results/find-packages
function findPackages(packages) {
	const byPurl = Map.groupBy(packages, ({ purl }) => plainPurl(purl) ?? purl);
	const byName = Map.groupBy(packages.flatMap(namesOf), ([key]) => key);
	return (about) => {
		const purl = about.purl && plainPurl(about.purl);
		const same = purl ? byPurl.get(purl) : (byName.get(nameKey(about)) ?? []).map(([, item]) => item);
		const found = (same ?? []).filter((item) => hasVersion(item, about));
		return found.length > 0 ? found : statedPackage(about);
	};
}
function plainPurl(purl) {
	const parts = readPurl(purl);
	if (parts === void 0) return void 0;
	const { type, namespace, name, version } = parts;
	const isNamed = name.trim() !== "";
	return isNamed ? JSON.stringify([type, namespace ?? "", name, version ?? ""]).toLowerCase() : void 0;
}
function namesOf(item) {
	const spellings = osvCoordinates(item).map(({ ecosystem, spelling }) => ({
		ecosystem,
		name: spelling
	}));
	return [...new Set(spellings.map(nameKey))].map((key) => [key, item]);
}
function nameKey({ ecosystem = "", name }) {
	const { base } = parseEcosystem(ecosystem);
	return JSON.stringify([base, normalName(base, name)]);
}
function hasVersion(item, { purl, version, range, ecosystem = "" }) {
	if (purl !== void 0) return true;
	if (range !== void 0) return isWithin(ecosystem, item.version, range) !== false;
	return item.version === version || item.source?.version === version;
}
function statedPackage(about) {
	const facts = { statedNames: [about.name], os: void 0 };
	const stated = packageOfPurl(about.purl ?? purlFor(about), facts);
	return stated === void 0 ? [] : [stated];
}
function purlFor({ ecosystem = "", name, version = "" }) {
	const { base } = parseEcosystem(ecosystem);
	const type = purlTypeOf(base) ?? "generic";
	const cut = name.lastIndexOf(type === "maven" ? ":" : "/");
	const own = name.slice(cut + 1);
	if (own.trim() === "") return "";
	const namespace = cut > 0 ? { namespace: name.slice(0, cut) } : {};
	return purlOf({ type, ...namespace, name: own, version });
}
// scanner-results/finding-of-reports
var ASSAY = "Assay";
function withReports(finding, reports) {
	if (reports.length === 0) return finding;
	const { severity, score, vector, ratedBy, fixed, ...rest } = finding;
	const ids = [...finding.aliases, ...reports.flatMap((report) => report.finding.ids)];
	const kind = isMalwareIn(ids, reports) ? "malware" : finding.kind;
	return {
		...rest,
		kind,
		...ratingFor(kind, { severity, score, vector, ratedBy }, reports),
		fixed: fixed.length > 0 ? fixed : fixedIn(reports, finding.package?.ecosystem),
		tools: toolNames(reports, [ASSAY])
	};
}
function addedFinding(reports) {
	const [first] = reports;
	if (first === void 0) throw new Error("a finding needs at least one report");
	const { finding, item } = first;
	const ids = reports.flatMap((report) => report.finding.ids);
	const id = bestId(ids);
	const kind = isMalwareIn(ids, reports) ? "malware" : finding.kind;
	const locations = item === void 0 || item.locations.length === 0 ? [finding.location] : item.locations;
	const [location = finding.location] = locations;
	const { ecosystem = "", name = "", version = "" } = item ?? {};
	const { cwes, published, url, title } = finding;
	return {
		kind,
		id,
		aliases: otherIds(ids, id),
		...item !== void 0 && { package: packageFacts(item) },
		...ratingFor(kind, { severity: "unknown" }, reports),
		...cwes !== void 0 && { cwes },
		...published !== void 0 && { published },
		title,
		fixed: fixedIn(reports, item?.ecosystem),
		location,
		locations,
		...url !== void 0 && { url },
		fingerprint: findingFingerprint({ kind, id, ecosystem, name, version, path: location.path }),
		tools: toolNames(reports, [])
	};
}
function isMalwareIn(ids, reports) {
	return isMalware(
		ids,
		reports.flatMap(({ finding }) => finding.cwes ?? [])
	);
}
function packageFacts(item) {
	const { purl, name, version, ecosystem, origin, ownedBy } = item;
	return {
		purl,
		name,
		version,
		...ecosystem !== void 0 && { ecosystem },
		...origin !== void 0 && { origin },
		...ownedBy !== void 0 && { ownedBy }
	};
}
function otherIds(ids, id) {
	return [...new Set(ids)].filter((other) => other !== id).sort();
}
function ratingFor(kind, own, reports) {
	if (kind === "malware") return { severity: "critical" };
	const rated = reports.map(
		({ tool, finding: { rating } }) => rating.severity === "unknown" ? rating : { ...rating, ratedBy: tool }
	);
	return [own, ...rated].reduce(worseSeverity);
}
function fixedIn(reports, ecosystem) {
	const versions = [...new Set(reports.flatMap(({ finding }) => finding.fixed))];
	return versions.sort((a, b) => orderVersions(parseEcosystem(ecosystem ?? "").base, a, b));
}
function toolNames(reports, others) {
	return [...new Set([...others, ...reports.map(({ tool }) => tool)])].sort();
}
// scanner-results/merge-results
function mergeResults(findings, results, packages) {
	const find = findPackages(packages);
	const reports = results.flatMap(
		({ tool, findings: reported }) => reported.flatMap((finding) => reportsOf(finding).map((item) => ({ tool, finding, item })))
	);
	const sets = disjointSets();
	for (const keys of [...findings.map(findingKeys), ...reports.map(reportKeys)]) sets.join(keys);
	const groupOf = ([key = ""]) => sets.find(key);
	const groups = Map.groupBy(reports, (report) => groupOf(reportKeys(report)));
	const known = new Set(findings.map((finding) => groupOf(findingKeys(finding))));
	return {
		own: findings.map((each) => withReports(each, groups.get(groupOf(findingKeys(each))) ?? [])),
		added: [...groups].filter(([key]) => !known.has(key)).map(([, group]) => addedFinding(group))
	};
	function reportsOf({ package: about }) {
		const items = about === void 0 ? [] : find(about);
		return items.length === 0 ? [void 0] : items;
	}
}
function findingKeys({ id, aliases, package: about, location }) {
	const subject = about?.purl ?? `${location.path}:${location.line}`;
	return [id, ...aliases].map((each) => JSON.stringify([subject, each]));
}
function reportKeys({ item, finding: { ids, location } }) {
	const subject = item?.purl ?? `${location.path}:${location.line}`;
	return ids.map((each) => JSON.stringify([subject, each]));
}
export{mergeResults};
