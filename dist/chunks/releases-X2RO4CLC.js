import {
  uploadReleaseAsset
} from "./chunk-OQXX4IHG.js";
export {
  uploadReleaseAsset
};
