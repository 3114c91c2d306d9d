import {
  uploadReleaseAsset
} from "./chunk-VWJCRVDT.js";
export {
  uploadReleaseAsset
};
