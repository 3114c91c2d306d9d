import {
	FRAMEWORKS
} from "./chunk-DDDZGDDB.js";
export {
	FRAMEWORKS
};
