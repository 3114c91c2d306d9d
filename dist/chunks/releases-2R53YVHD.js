import {
  uploadReleaseAsset
} from "./chunk-PQZHUMIG.js";
export {
  uploadReleaseAsset
};
