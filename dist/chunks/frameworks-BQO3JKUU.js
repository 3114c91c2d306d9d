import {
	FRAMEWORKS
} from "./chunk-S26MRPYQ.js";
export {
	FRAMEWORKS
};
