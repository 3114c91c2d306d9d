import {
  readImage,
  resolveImages
} from "./chunk-6XB7GAOC.js";
import "./chunk-TB6WDLFT.js";
import "./chunk-UUDTI3C3.js";
import "./chunk-YPGAQR3Q.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-ZIGSJTJP.js";
import "./chunk-TNMG7ULU.js";
import "./chunk-KF3F5Z7K.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
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
