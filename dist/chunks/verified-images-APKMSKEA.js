import {
  verifiedImages
} from "./chunk-DD44VR3V.js";
export {
  verifiedImages
};
