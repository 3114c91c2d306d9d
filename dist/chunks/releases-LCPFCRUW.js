import {uploadReleaseAsset} from "./chunk-E65RU25L.js";
export {uploadReleaseAsset};
