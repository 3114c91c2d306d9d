import {
  uploadReleaseAsset
} from "./chunk-FY75VX2H.js";
export {
  uploadReleaseAsset
};
