import {
	openPath
} from "./chunk-RRVVK44U.js";

// shared/source/open-source.ts
async function openSources(request, deps, threads = 0) {
	if (request.kind === "image") {
		const { openImages } = await import("./open-image-24UM7QUV.js");
		return await openImages(request, deps, threads);
	}
	return { sources: [await openPath(request)], close: async () => void 0 };
}
function readFiles(source, wanted, options) {
	return source.read(wanted, options);
}

export {
	openSources,
	readFiles
};
