import {
	FRAMEWORKS
} from "./chunk-XID57ZQG.js";
export {
	FRAMEWORKS
};
