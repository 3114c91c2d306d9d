import {
	showReport
} from "./chunk-LEC3BWEF.js";
export {
	showReport
};
