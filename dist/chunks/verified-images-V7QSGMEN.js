import {
  verifiedImages
} from "./chunk-NKZRAUVL.js";
export {
  verifiedImages
};
