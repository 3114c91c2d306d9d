import {
  uploadReleaseAsset
} from "./chunk-6GYK7M7J.js";
export {
  uploadReleaseAsset
};
