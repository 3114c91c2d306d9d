import {
  readImage,
  resolveImages
} from "./chunk-N2MPKUOT.js";
import "./chunk-QR5DTFM6.js";
import "./chunk-BC4X3IEZ.js";
import "./chunk-DN42PYYK.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-E6ARITE2.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-4XKDTZT7.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-7LVQAFCV.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
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
