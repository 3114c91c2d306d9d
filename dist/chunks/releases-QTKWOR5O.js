import {
  uploadReleaseAsset
} from "./chunk-SCD4P7HR.js";
export {
  uploadReleaseAsset
};
