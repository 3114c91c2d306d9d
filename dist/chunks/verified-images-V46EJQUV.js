import {
  verifiedImages
} from "./chunk-3Y5UBKQF.js";
export {
  verifiedImages
};
