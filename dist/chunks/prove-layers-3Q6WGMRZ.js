import {
  readImage,
  resolveImages
} from "./chunk-REY5MPPW.js";
import "./chunk-ZJZ74M67.js";
import "./chunk-CHTMQ5GF.js";
import "./chunk-CONCIEEJ.js";
import "./chunk-MEGDQPME.js";
import "./chunk-E6RC6OYM.js";
import {
  DataError
} from "./chunk-P7CZ5A5S.js";

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
