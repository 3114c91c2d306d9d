import {
  verifiedImages
} from "./chunk-FGZH25JH.js";
export {
  verifiedImages
};
