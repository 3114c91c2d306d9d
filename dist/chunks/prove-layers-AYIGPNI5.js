import {
  readImage,
  resolveImages
} from "./chunk-EBXFHIH3.js";
import "./chunk-ZDSORVLK.js";
import "./chunk-NH5WW5SA.js";
import "./chunk-ATXD5TEI.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-2VIKNNWV.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-Q7R4RFHZ.js";
import "./chunk-35WJGPHA.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
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
