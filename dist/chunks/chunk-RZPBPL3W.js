import {
	openPath
} from "./chunk-7SGDCK4K.js";

// shared/source/open-source.ts
async function openSources(request, deps, threads = 0) {
	if (request.kind === "image") {
		const { openImages } = await import("./open-image-2VEFN3NH.js");
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
