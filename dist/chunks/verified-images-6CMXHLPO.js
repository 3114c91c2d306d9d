import {
  verifiedImages
} from "./chunk-EJQAJYQD.js";
export {
  verifiedImages
};
