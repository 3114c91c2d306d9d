import {
  readImage,
  resolveImages
} from "./chunk-632P3HQC.js";
import "./chunk-KZSCEGEU.js";
import "./chunk-PO6SJ7PD.js";
import "./chunk-SQQGSVVQ.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-JL66PMGK.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-262XYD3H.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-L4JGOCB2.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
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
