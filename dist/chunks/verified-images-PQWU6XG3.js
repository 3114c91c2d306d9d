import {
  verifiedImages
} from "./chunk-SLMP3MEA.js";
export {
  verifiedImages
};
