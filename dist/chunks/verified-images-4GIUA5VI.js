import {
  verifiedImages
} from "./chunk-6V4PJYLC.js";
export {
  verifiedImages
};
