import {
	readSbom
} from "./chunk-IFZSZFEQ.js";
export {
	readSbom
};
