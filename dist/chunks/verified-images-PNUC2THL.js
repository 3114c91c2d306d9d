import {
	verifiedImages
} from "./chunk-PY2LIDIC.js";
export {
	verifiedImages
};
