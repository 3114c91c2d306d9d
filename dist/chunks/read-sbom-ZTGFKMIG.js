import {
	readSbom
} from "./chunk-WEPVNVGI.js";
export {
	readSbom
};
