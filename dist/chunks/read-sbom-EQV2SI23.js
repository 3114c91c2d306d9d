import {
	readSbom
} from "./chunk-LFTKMNPX.js";
export {
	readSbom
};
