// shared/source/image-links.ts
var MAX_HOPS = 40;
var MAX_LINK_LENGTH = 4096;
var MAX_STEPS = 1e3;
function aliasesOf(links, wanted, isWanted) {
	const paths = new Set(wanted.pathSuffixes ?? []);
	for (const path of links.keys()) if (isWanted(path)) paths.add(path);
	const aliases = [];
	for (const path of [...paths].sort()) {
		const target = resolvePath(path, links);
		if (target !== void 0 && target !== path && !isWanted(target))
			aliases.push({ path, target });
	}
	return aliases;
}
function resolvePath(path, links) {
	const todo = path.split("/").reverse();
	const done = [];
	for (let hops = 0, steps = 0; todo.length > 0; steps++) {
		if (steps > MAX_STEPS) return void 0;
		const segment = todo.pop();
		if (segment === void 0 || segment === "" || segment === ".") continue;
		if (segment === "..") {
			done.pop();
			continue;
		}
		const target = links.get([...done, segment].join("/"));
		if (target === void 0) {
			done.push(segment);
			continue;
		}
		hops += 1;
		if (hops > MAX_HOPS || target.length > MAX_LINK_LENGTH) return void 0;
		if (target.startsWith("/")) done.length = 0;
		todo.push(...target.split("/").reverse());
	}
	return done.join("/");
}

export {
	aliasesOf,
	resolvePath
};
