// shared/inventory/join-platforms.ts
function joinPlatforms(inventories) {
	const [first] = inventories;
	if (first === void 0) throw new Error("no inventory to join");
	const isOne = inventories.length === 1;
	const labels = platformLabels(inventories);
	return {
		source: isOne ? first.source : indexOf(first.source),
		images: isOne ? [] : inventories.flatMap((each, at) => imageOf(each, labels[at])),
		packages: inventories.reduce((sum, { packages }) => sum + packages.length, 0),
		contained: inventories.reduce((sum, { contained = [] }) => sum + contained.length, 0),
		files: inventories.reduce((sum, { files }) => sum + files.length, 0),
		problems: isOne ? first.problems : inventories.flatMap((each, at) => platformProblems(each, labels[at]))
	};
}
function platformLabels(inventories) {
	const taken = /* @__PURE__ */ new Set();
	return inventories.map(({ source: { platform = "unknown", digest = "" } }, at) => {
		const exact = `${platform} (${digest.slice(0, 19) || at + 1})`;
		const label = [platform, exact].find((each) => !taken.has(each)) ?? `${exact} ${at + 1}`;
		taken.add(label);
		return label;
	});
}
function indexOf({ kind, name, indexDigest }) {
	return { kind, name, ...indexDigest !== void 0 && { digest: indexDigest, indexDigest } };
}
function imageOf({ source: { digest } }, platform = "") {
	return digest === void 0 ? [] : [{ platform, digest }];
}
function platformProblems({ packages, files, problems }, platform = "") {
	const own = problems.map((problem) => ({
		...problem,
		message: `${problem.message} (${platform})`
	}));
	if (packages.length > 0 || files.length > 0) return own;
	const message = `no packages found in the image for ${platform}`;
	return [...own, { code: "unreadable", message, path: "." }];
}

export {
	joinPlatforms,
	platformLabels
};
