import {
	readSbom
} from "./chunk-CJH3JCIF.js";
export {
	readSbom
};
