import {
  verifiedImages
} from "./chunk-YFFM2FX4.js";
export {
  verifiedImages
};
