import {
	readSbom
} from "./chunk-W4LWDTDN.js";
export {
	readSbom
};
