import {
  uploadReleaseAsset
} from "./chunk-OOW2K4ID.js";
export {
  uploadReleaseAsset
};
