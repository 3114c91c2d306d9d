import {
	readSbom
} from "./chunk-EYKJFVLD.js";
export {
	readSbom
};
