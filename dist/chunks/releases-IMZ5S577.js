import {
  uploadReleaseAsset
} from "./chunk-M76MRD7G.js";
export {
  uploadReleaseAsset
};
