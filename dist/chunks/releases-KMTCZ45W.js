import {uploadReleaseAsset} from "./chunk-BWZ64CPH.js";
export {uploadReleaseAsset};
