import {
	FRAMEWORKS
} from "./chunk-KTBGPEJD.js";
export {
	FRAMEWORKS
};
