import {
	showReport
} from "./chunk-2SIBKQAU.js";
export {
	showReport
};
