import {
  verifiedImages
} from "./chunk-X6M3OCLM.js";
export {
  verifiedImages
};
