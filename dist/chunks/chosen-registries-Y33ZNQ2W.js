import{arrayAt,compareText,isObject,objectAt,stringAt}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// publication/packagist-date
function packagistDate(answer, { namespace = "", name, version }) {
	const versions = arrayAt(objectAt(answer, "packages") ?? {}, `${namespace}/${name}`) ?? [];
	let time;
	for (const entry of versions.filter(isObject)) {
		if (Object.hasOwn(entry, "time")) time = isoTime(stringAt(entry, "time"));
		if (bare(stringAt(entry, "version")) === bare(version)) return time;
	}
	return void 0;
}
function isoTime(time) {
	return time === "__unset" ? void 0 : time;
}
function bare(version = "") {
	return version.replace(/^v(?=\d)/, "");
}
// publication/package-registries
var part = encodeURIComponent;
var PACKAGE_REGISTRIES = [
	{
		type: "npm",
		address: "https://registry.npmjs.org",
		hosts: ["registry.npmjs.org", "registry.yarnpkg.com"],
		path: ({ namespace, name }) => namespace === void 0 ? part(name) : `@${part(`${namespace.slice(1)}/${name}`)}`,
		date: (answer, { version }) => stringAt(objectAt(answer, "time") ?? {}, version)
	},
	{
		type: "pypi",
		address: "https://pypi.org",
		hosts: ["pypi.org", "files.pythonhosted.org"],
		path: ({ name, version }) => `pypi/${part(name)}/${part(version)}/json`,
		date: latestUpload
	},
	{
		type: "cargo",
		address: "https://crates.io",
		hosts: ["crates.io", "static.crates.io", "index.crates.io"],
		path: ({ name, version }) => `api/v1/crates/${part(name)}/${part(version)}`,
		date: (answer) => stringAt(objectAt(answer, "version") ?? {}, "created_at")
	},
	{
		type: "gem",
		address: "https://rubygems.org",
		hosts: ["rubygems.org"],
		path: gemPath,
		date: (answer) => stringAt(answer, "version_created_at") ?? stringAt(answer, "created_at")
	},
	{
		type: "maven",
		address: "https://repo1.maven.org/maven2",
		hosts: ["repo1.maven.org", "repo.maven.apache.org"],
		path: mavenPath
	},
	{
		type: "golang",
		address: "https://proxy.golang.org",
		hosts: ["proxy.golang.org"],
		path: goPath,
		date: (answer) => stringAt(answer, "Time")
	},
	{
		type: "nuget",
		address: "https://api.nuget.org",
		hosts: ["api.nuget.org", "www.nuget.org"],
		path: ({ name, version }) => `v3/registration5-gz-semver2/${part(name.toLowerCase())}/${part(version.toLowerCase())}.json`,
		date: (answer) => stringAt(answer, "published")
	},
	{
		type: "composer",
		address: "https://repo.packagist.org",
		hosts: ["repo.packagist.org", "api.github.com", "github.com", "gitlab.com", "bitbucket.org"],
		path: ({ namespace = "", name }) => `p2/${part(namespace)}/${part(name)}.json`,
		date: packagistDate
	}
];
function latestUpload(answer) {
	const files = (arrayAt(answer, "urls") ?? []).filter(isObject);
	const times = files.map((file) => stringAt(file, "upload_time_iso_8601"));
	return times.filter((time) => time !== void 0).toSorted(compareText).at(-1);
}
function gemPath({ name, version, qualifiers }) {
	const platform = qualifiers?.["platform"];
	const query = platform === void 0 ? "" : `?platform=${part(platform)}`;
	return `api/v2/rubygems/${part(name)}/versions/${part(version)}.json${query}`;
}
function mavenPath({ namespace = "", name, version }) {
	const group = namespace.split(".").map(part).join("/");
	return `${group}/${part(name)}/${part(version)}/${part(`${name}-${version}`)}.pom`;
}
function goPath({ namespace, name, version }) {
	const module = namespace === void 0 ? name : `${namespace}/${name}`;
	return `${escaped(module)}/@v/${escaped(version)}.info`;
}
function escaped(text) {
	const small = text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
	return small.split("/").map(part).join("/");
}
// publication/chosen-registries
var NONE = "none";
function chosenRegistries(lines) {
	if (lines.includes(NONE) && lines.length === 1) return new Map();
	const registries = new Map(PACKAGE_REGISTRIES.map((registry) => [registry.type, registry]));
	for (const line of lines) {
		const equals = line.indexOf("=");
		const known = registries.get(line.slice(0, Math.max(equals, 0)).trim());
		const address = line.slice(equals + 1).trim();
		if (known === void 0) throw notRegistry(line);
		if (address === NONE) registries.delete(known.type);
		else registries.set(known.type, registryAt(known, address, line));
	}
	return registries;
}
function registryAt(known, address, line) {
	const url = URL.parse(address);
	const isLocal = url?.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname);
	const hasSecret = url === null || url.username + url.password + url.search + url.hash !== "";
	if (hasSecret || url.protocol !== "https:" && !isLocal) throw notRegistry(line);
	const hosts = [...known.hosts, url.host];
	return { ...known, address: address.replace(/\/+$/, ""), hosts };
}
function notRegistry(line) {
	const types = PACKAGE_REGISTRIES.map(({ type }) => type).join(", ");
	return new UserError(
		"input-invalid",
		`'${line.slice(0, 200)}' is not a valid registry for publication dates.`,
		`Write each line as type=URL, such as npm=https://npm.example. The types are ${types}.`
	);
}
export{chosenRegistries};
