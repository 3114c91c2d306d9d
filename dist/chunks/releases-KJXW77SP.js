import {
  uploadReleaseAsset
} from "./chunk-VV3PAXRW.js";
export {
  uploadReleaseAsset
};
