import {
  verifiedImages
} from "./chunk-4SWMYVXU.js";
export {
  verifiedImages
};
