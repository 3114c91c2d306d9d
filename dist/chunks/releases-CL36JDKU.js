import {uploadReleaseAsset} from "./chunk-3TU5RBGQ.js";
export {uploadReleaseAsset};
