import {
  uploadReleaseAsset
} from "./chunk-55ZIQC22.js";
export {
  uploadReleaseAsset
};
