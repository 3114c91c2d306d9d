import {
  verifiedImages
} from "./chunk-XP2PCZRF.js";
export {
  verifiedImages
};
