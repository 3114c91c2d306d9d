import {
  uploadReleaseAsset
} from "./chunk-PFEH5FTW.js";
export {
  uploadReleaseAsset
};
