import {
	osvRelease
} from "./chunk-SN5OKSCF.js";
import {
	packageOf
} from "./chunk-VSIRTJA2.js";

// shared/ecosystems/distro.ts
function distroOf({ os }) {
	return os === void 0 || os.versionId === "" ? os?.id : `${os.id}-${os.versionId}`;
}

// shared/ecosystems/rpm/to-package.ts
function toPackage(file, context, facts) {
	const { name, release, epoch, architecture: arch, sourceRpm } = facts;
	const version = release === "" ? facts.version : `${facts.version}-${release}`;
	return packageOf(file, {
		type: "rpm",
		namespace: vendorOf(context),
		name,
		version,
		// In the purl, the epoch is a qualifier. The version that is used for comparisons includes the epoch.
		fullVersion: epoch === void 0 ? version : `${epoch}:${version}`,
		qualifiers: {
			arch,
			distro: distroOf(context),
			epoch: epoch === void 0 ? void 0 : String(epoch),
			rpmmod: facts.modularityLabel,
			upstream: sourceRpm
		},
		line: facts.line,
		ecosystem: osvRelease(context.os),
		source: sourceOfRpm(sourceRpm, epoch),
		architecture: arch,
		license: facts.license,
		supplier: facts.vendor,
		scope: "runtime"
	});
}
var VENDORS = /* @__PURE__ */ new Map([
	["rhel", "redhat"],
	["opensuse-leap", "opensuse"],
	["opensuse-tumbleweed", "opensuse"]
]);
function vendorOf({ os }) {
	return os === void 0 ? void 0 : VENDORS.get(os.id) ?? os.id;
}
function sourceOfRpm(sourceRpm, epoch) {
	const stem = sourceRpm?.replace(/\.(?:no)?src\.rpm$/, "");
	if (stem === void 0 || stem === sourceRpm) return void 0;
	const release = stem.lastIndexOf("-");
	const version = stem.lastIndexOf("-", release - 1);
	if (version <= 0) return void 0;
	const full = stem.slice(version + 1);
	return { name: stem.slice(0, version), version: epoch === void 0 ? full : `${epoch}:${full}` };
}

export {
	distroOf,
	toPackage,
	sourceOfRpm
};
