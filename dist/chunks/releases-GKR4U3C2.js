import {uploadReleaseAsset} from "./chunk-GGRFSFWQ.js";
export {uploadReleaseAsset};
