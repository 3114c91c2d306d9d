import {
  verifiedImages
} from "./chunk-ZRGE2WK3.js";
export {
  verifiedImages
};
