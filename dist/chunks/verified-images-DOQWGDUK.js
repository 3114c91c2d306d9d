import {
  verifiedImages
} from "./chunk-CAGABJ5E.js";
export {
  verifiedImages
};
