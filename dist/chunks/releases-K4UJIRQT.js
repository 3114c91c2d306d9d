import {
  uploadReleaseAsset
} from "./chunk-22N7DEJN.js";
export {
  uploadReleaseAsset
};
