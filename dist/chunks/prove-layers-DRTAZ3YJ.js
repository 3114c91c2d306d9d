import {
  readImage,
  resolveImages
} from "./chunk-WFTPPKKB.js";
import "./chunk-AMBA2OIF.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-AL4KXLPO.js";
import "./chunk-7HMB6H7Y.js";
import {
  DataError
} from "./chunk-XKMNP4OA.js";

// shared/source/prove-layers.ts
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
export {
  layersProblem
};
