import {
  uploadReleaseAsset
} from "./chunk-6OTEAWYT.js";
export {
  uploadReleaseAsset
};
