import {uploadReleaseAsset} from "./chunk-WSKD2NZ3.js";
export {uploadReleaseAsset};
