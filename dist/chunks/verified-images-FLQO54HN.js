import {
  verifiedImages
} from "./chunk-XUKJTMSH.js";
export {
  verifiedImages
};
