import {
  readImage,
  resolveImages
} from "./chunk-XKNHBRHU.js";
import "./chunk-XRSTOZQD.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-I2P65OJ6.js";
import "./chunk-W7IBVOZE.js";
import "./chunk-MOKO6B5D.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import {
  DataError
} from "./chunk-KAO2RF6T.js";

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
