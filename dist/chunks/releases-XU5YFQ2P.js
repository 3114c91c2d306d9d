import {
	uploadReleaseAsset
} from "./chunk-L5C4TAMT.js";
export {
	uploadReleaseAsset
};
