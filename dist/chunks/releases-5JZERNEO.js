import {uploadReleaseAsset} from "./chunk-WEU6AFBB.js";
export {uploadReleaseAsset};
