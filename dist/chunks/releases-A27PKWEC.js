import {
  uploadReleaseAsset
} from "./chunk-6CUZUPAD.js";
export {
  uploadReleaseAsset
};
