import {
  uploadReleaseAsset
} from "./chunk-6ZAR64IK.js";
export {
  uploadReleaseAsset
};
