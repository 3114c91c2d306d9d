import {
  verifiedImages
} from "./chunk-FNRYH2GA.js";
export {
  verifiedImages
};
