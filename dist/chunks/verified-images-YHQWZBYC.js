import {
  verifiedImages
} from "./chunk-5YJR6DMM.js";
export {
  verifiedImages
};
