import {
  uploadReleaseAsset
} from "./chunk-NW4KNZKL.js";
export {
  uploadReleaseAsset
};
