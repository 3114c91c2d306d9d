import {
	uploadReleaseAsset
} from "./chunk-VCRYZFJL.js";
export {
	uploadReleaseAsset
};
