import {
  verifiedImages
} from "./chunk-E5R53LVX.js";
export {
  verifiedImages
};
