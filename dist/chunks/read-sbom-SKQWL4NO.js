import {
	readSbom
} from "./chunk-VNYKAQ5Q.js";
export {
	readSbom
};
