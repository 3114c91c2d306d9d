import {
  readImage,
  resolveImages
} from "./chunk-TXYJZNTI.js";
import "./chunk-YPEIPQ7A.js";
import "./chunk-MDWZFANP.js";
import "./chunk-VEIKGVKL.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-O6IUMLK2.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-Q7R4RFHZ.js";
import "./chunk-DQF7T63K.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

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
