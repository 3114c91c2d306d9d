import {
  uploadReleaseAsset
} from "./chunk-JS4LSYJB.js";
export {
  uploadReleaseAsset
};
