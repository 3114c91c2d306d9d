import {
  verifiedImages
} from "./chunk-LNSYVNDT.js";
export {
  verifiedImages
};
