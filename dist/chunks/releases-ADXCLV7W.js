import {
  uploadReleaseAsset
} from "./chunk-DCJNGZST.js";
export {
  uploadReleaseAsset
};
