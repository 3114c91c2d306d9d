import{readImage,resolveImages}from"./chunk-3JQENJNT.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// source/prove-layers
async function layersProblem(store, digest, threads) {
	try {
		for (const image of await resolveImages(store, digest)) {
			const options = { threads, hasOwnDigests: false };
			const [problem] = (await readImage(store, image, {}, options)).problems;
			if (problem !== void 0) return problem.message;
		}
		return void 0;
	} catch (error) {
		if (error instanceof DataError) return error.message;
		throw error;
	}
}
export{layersProblem};
