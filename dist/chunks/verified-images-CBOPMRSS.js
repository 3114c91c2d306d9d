import {
  verifiedImages
} from "./chunk-L3GS6RZI.js";
export {
  verifiedImages
};
