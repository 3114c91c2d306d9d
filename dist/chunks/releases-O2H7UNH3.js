import {
  uploadReleaseAsset
} from "./chunk-Z2HDJRWU.js";
export {
  uploadReleaseAsset
};
