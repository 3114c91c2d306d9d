import{versionMatcher}from"./chunk-6PCRSKG5.js";
import{normalName}from"./chunk-FC4RFBVG.js";
import{parseEcosystem}from"./chunk-DD6OEQO3.js";
// fix/known-advisories
function knownAdvisories(candidates) {
	const known = new Map();
	for (const { package: item, advisory } of candidates) {
		if (advisory.withdrawn !== void 0 || isInformational(advisory)) continue;
		const key = keyOf(item);
		const advisories = known.get(key) ?? new Set();
		known.set(key, advisories.add(advisory));
	}
	return new Map([...known].map(([key, advisories]) => [key, [...advisories]]));
}
function advisoriesFor(item, known) {
	return known.get(keyOf(item)) ?? [];
}
function advisoriesByVersion(item, known) {
	return versionMatcher(item, advisoriesFor(item, known));
}
function keyOf({ ecosystem = "", name }) {
	return `${ecosystem}
${normalName(parseEcosystem(ecosystem).base, name)}`;
}
function isInformational({ affected }) {
	return affected.length > 0 && affected.every(({ informational }) => informational !== void 0);
}

export{knownAdvisories,advisoriesFor,advisoriesByVersion};
