import{openSources,readFiles}from"./chunk-SPFXCSMJ.js";
// flows/inventory/read-inventories
import{ availableParallelism }from"node:os";
// inventory/base-origin
function withBase(inventory, base) {
	if (base === void 0) return inventory;
	const { layers } = base;
	if (layers === void 0) return { ...inventory, base };
	const { contained } = inventory;
	const mark = (found) => ({ ...found, origin: originOf(found, layers) });
	return {
		...inventory,
		base,
		packages: inventory.packages.map(mark),
		...contained !== void 0 && { contained: contained.map(mark) }
	};
}
function originOf({ locations }, layers) {
	const isInBase = locations.some(({ layer }) => layer !== void 0 && layer < layers);
	return isInBase ? "base" : "application";
}
// flows/inventory/read-inventories
var THREADS = availableParallelism();
async function readInventories(request, dependencies, options) {
	const { sources, close } = await openSources(request, dependencies, THREADS - 1);
	try {
		const inventories = [];
		for (const source of sources) inventories.push(await inventoryOf(source, options));
		return inventories;
	} finally {
		await close();
	}
}
async function inventoryOf(source, { cache, base, progress, onRead, readsFunctions, sharesLayers, loadList }) {
	const extracts = readsFunctions ? ["go-functions"] : [];
	const list = await loadList();
	const { wantedByFormats, wantedBySharedRun } = await loadFormats();
	const { kind } = source.description;
	const isShared = sharesLayers === true && kind === "image";
	const wanted = await (isShared ? wantedBySharedRun() : wantedByFormats(kind, extracts));
	const contents = await readFiles(source, wanted, { threads: THREADS, progress, cache });
	await onRead?.(contents, wanted);
	const inventory = withBase(await list(contents), await source.findBase?.(base));
	return { ...inventory, ...sizeOf(source) };
}
function sizeOf({ image, description }) {
	if (image === void 0 || description.digest === void 0) return {};
	const { parsed, layers } = image;
	const compressedBytes = layers.reduce(
		(sum, { descriptor }) => sum + descriptor.size,
		parsed.config.size
	);
	return { compressedBytes };
}
async function loadFormats() {
	return await import("./wanted-by-formats-OVDHMCO4.js");
}
export{readInventories};
