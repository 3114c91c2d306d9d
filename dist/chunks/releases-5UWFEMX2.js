import {
  uploadReleaseAsset
} from "./chunk-E7M4YKGH.js";
export {
  uploadReleaseAsset
};
