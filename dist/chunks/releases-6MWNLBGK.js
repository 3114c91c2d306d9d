import {
  uploadReleaseAsset
} from "./chunk-B3LPSI6M.js";
export {
  uploadReleaseAsset
};
