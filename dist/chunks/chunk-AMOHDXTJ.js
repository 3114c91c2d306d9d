import {
	yamlAt
} from "./chunk-H5SIX4S7.js";

// shared/json/yaml-access.ts
function entryAt(node, ...keys) {
	const holder = yamlAt(node, ...keys.slice(0, -1));
	return holder?.kind === "map" ? holder.entries.get(keys.at(-1) ?? "") : void 0;
}
function scalarAt(node, key) {
	const value = yamlAt(node, key);
	return value?.kind === "scalar" ? value : void 0;
}
function mapAt(node, key) {
	const value = yamlAt(node, key);
	return value?.kind === "map" ? value : void 0;
}

export {
	entryAt,
	scalarAt,
	mapAt
};
