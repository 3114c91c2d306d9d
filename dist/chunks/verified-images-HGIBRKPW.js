import {
  verifiedImages
} from "./chunk-KZBXHVPU.js";
export {
  verifiedImages
};
