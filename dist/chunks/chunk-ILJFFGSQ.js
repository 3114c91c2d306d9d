// shared/audit/compose/is-compose.ts
var NAME = /(?:^|[._-])compose(?:[._-].*)?\.ya?ml$/i;
var JSON_NAME = /(?:^|[._-])compose(?:[._-].*)?\.json$/i;
function isComposeFile({ path, text }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (JSON_NAME.test(name)) return /"services"\s*:/.test(text);
	return /\.ya?ml$/i.test(name) && (NAME.test(name) || isCompose(text));
}
function isCompose(text) {
	const start = text.startsWith("services:") ? 0 : text.indexOf("\nservices:") + 1;
	if (start === 0 && !text.startsWith("services:")) return false;
	if (/^(?:apiVersion|kind|jobs|stages|on):/m.test(text)) return false;
	const part = text.slice(start, start + 2e4);
	return /^services:[ \t]*(?:#.*)?\r?\n/.test(part) && /^[ \t]+(?:image|build|extends):/m.test(part);
}

// shared/docker/image-name.ts
function parseImageName(name) {
	const at = name.indexOf("@");
	const tagged = at === -1 ? name : name.slice(0, at);
	const slash = tagged.lastIndexOf("/");
	const colon = tagged.indexOf(":", slash + 1);
	const path = colon === -1 ? tagged : tagged.slice(0, colon);
	const first = path.indexOf("/");
	const host = first === -1 ? "" : path.slice(0, first);
	const hasRegistry = /[.:]/.test(host) || host === "localhost";
	return {
		registry: hasRegistry ? host : void 0,
		repository: hasRegistry ? path.slice(first + 1) : path,
		tag: colon === -1 ? void 0 : tagged.slice(colon + 1),
		digest: at === -1 ? void 0 : name.slice(at + 1)
	};
}
function fullRepository({ registry, repository }) {
	if (registry !== void 0) return `${registry}/${repository}`;
	return repository.includes("/") ? `docker.io/${repository}` : `docker.io/library/${repository}`;
}

export {
	isComposeFile,
	parseImageName,
	fullRepository
};
