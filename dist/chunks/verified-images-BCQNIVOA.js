import {
  verifiedImages
} from "./chunk-2TRPJG4B.js";
export {
  verifiedImages
};
