import {
	readSbom
} from "./chunk-BUR2L64C.js";
export {
	readSbom
};
