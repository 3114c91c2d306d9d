import {
  verifiedImages
} from "./chunk-57BMTBYA.js";
export {
  verifiedImages
};
