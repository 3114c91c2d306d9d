import {
	uploadReleaseAsset
} from "./chunk-QXD4NYZQ.js";
export {
	uploadReleaseAsset
};
