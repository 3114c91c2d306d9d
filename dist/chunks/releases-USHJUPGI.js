import {
  uploadReleaseAsset
} from "./chunk-ZP6NVXCN.js";
export {
  uploadReleaseAsset
};
