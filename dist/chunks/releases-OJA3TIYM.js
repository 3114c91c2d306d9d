import {
	uploadReleaseAsset
} from "./chunk-WQ23B4OT.js";
export {
	uploadReleaseAsset
};
