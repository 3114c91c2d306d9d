import {
  uploadReleaseAsset
} from "./chunk-5XK3DATT.js";
export {
  uploadReleaseAsset
};
