import {
  verifiedImages
} from "./chunk-XMG7LZ6U.js";
export {
  verifiedImages
};
