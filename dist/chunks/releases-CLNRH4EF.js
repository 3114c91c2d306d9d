import {
	uploadReleaseAsset
} from "./chunk-QIGS4DO6.js";
export {
	uploadReleaseAsset
};
