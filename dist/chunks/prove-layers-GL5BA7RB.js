import {
  readImage,
  resolveImages
} from "./chunk-DOGKZRDI.js";
import "./chunk-KBRVEDWJ.js";
import "./chunk-I4K4SZ5J.js";
import "./chunk-REICX7XK.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-GNON5EZW.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-Q7R4RFHZ.js";
import "./chunk-7NLE5BXI.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
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
