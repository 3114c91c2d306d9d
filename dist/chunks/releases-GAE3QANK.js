import {
  uploadReleaseAsset
} from "./chunk-LHPIF3AX.js";
export {
  uploadReleaseAsset
};
