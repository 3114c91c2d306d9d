import {
  uploadReleaseAsset
} from "./chunk-UNYD7UR5.js";
export {
  uploadReleaseAsset
};
