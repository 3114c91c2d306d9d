// shared/ecosystems/osv-release.ts
var ECOSYSTEMS = /* @__PURE__ */ new Map([
	["debian", (version) => named("Debian", major(version))],
	["ubuntu", (version) => named("Ubuntu", ubuntuRelease(version))],
	["alpine", (version) => named("Alpine", alpineBranch(version))],
	["wolfi", () => "Wolfi"],
	["chainguard", () => "Chainguard"],
	["almalinux", (version) => named("AlmaLinux", major(version))],
	["rocky", (version) => named("Rocky Linux", major(version))],
	["opensuse-leap", (version) => named("openSUSE", product("Leap", version))],
	["opensuse-tumbleweed", () => "openSUSE:Tumbleweed"],
	["sles", (version) => named("SUSE", suseProduct("Linux Enterprise Server", version))],
	["sled", (version) => named("SUSE", suseProduct("Linux Enterprise Desktop", version))],
	// OSV appends the repository, which no file states. For this reason, every repository of the release matches.
	["rhel", (version) => named("Red Hat:enterprise_linux", major(version))],
	["azurelinux", (version) => named("Azure Linux", major(version))],
	["mariner", (version) => named("Azure Linux", major(version))],
	["mageia", (version) => named("Mageia", version)],
	["openEuler", (version, prettyName) => named("openEuler", eulerRelease(version, prettyName))],
	["minimos", () => "MinimOS"],
	["alpaquita", (version) => named("Alpaquita", version)]
]);
function osvRelease(os) {
	return os === void 0 ? void 0 : ECOSYSTEMS.get(os.id)?.(os.versionId, os.prettyName ?? "");
}
function named(name, release) {
	return release === void 0 || release === "" ? void 0 : `${name}:${release}`;
}
function major(version) {
	return version.split(".", 1)[0] ?? "";
}
function alpineBranch(version) {
	const match = /^(\d+)\.(\d+)/.exec(version);
	return match === null ? void 0 : `v${match[1]}.${match[2]}`;
}
function ubuntuRelease(version) {
	return /^\d*[02468]\.04$/.test(version) ? `${version}:LTS` : version;
}
function product(name, version) {
	return version === "" ? void 0 : `${name} ${version}`;
}
function suseProduct(name, version) {
	const [release = "", servicePack = "0"] = version.split(".");
	if (release === "") return void 0;
	return servicePack === "0" ? `${name} ${release}` : `${name} ${release} SP${servicePack}`;
}
function eulerRelease(version, prettyName) {
	const edition = /\((LTS[A-Z0-9-]*)\)/.exec(prettyName)?.[1];
	return edition === void 0 ? version : `${version}-${edition}`;
}

export {
	osvRelease
};
