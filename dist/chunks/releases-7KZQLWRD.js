import {
	uploadReleaseAsset
} from "./chunk-4LEEMZLV.js";
export {
	uploadReleaseAsset
};
