import {
  uploadReleaseAsset
} from "./chunk-S64QOCWQ.js";
export {
  uploadReleaseAsset
};
