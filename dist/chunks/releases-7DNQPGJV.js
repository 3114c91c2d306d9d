import {
  uploadReleaseAsset
} from "./chunk-BX7GLCVO.js";
export {
  uploadReleaseAsset
};
