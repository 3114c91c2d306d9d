import {
	uploadReleaseAsset
} from "./chunk-N3FTVHEH.js";
export {
	uploadReleaseAsset
};
