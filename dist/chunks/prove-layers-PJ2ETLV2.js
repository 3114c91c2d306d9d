import {
  readImage,
  resolveImages
} from "./chunk-YUJKNLBK.js";
import "./chunk-Q7QHEVW2.js";
import "./chunk-L5DFLQNK.js";
import "./chunk-YXAIUULU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-ZUIVUROE.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-Q7R4RFHZ.js";
import "./chunk-JXSLITT2.js";
import "./chunk-HKLE4TST.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
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
