import {
  verifiedImages
} from "./chunk-MRBQFFBZ.js";
export {
  verifiedImages
};
