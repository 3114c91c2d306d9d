import {
  uploadReleaseAsset
} from "./chunk-KMOQ4FMM.js";
export {
  uploadReleaseAsset
};
