import {
  verifiedImages
} from "./chunk-23E3ATVG.js";
export {
  verifiedImages
};
