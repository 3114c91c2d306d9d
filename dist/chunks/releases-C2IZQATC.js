import {
  uploadReleaseAsset
} from "./chunk-6DFRKXGU.js";
export {
  uploadReleaseAsset
};
