import {
	showReport
} from "./chunk-QKRV5SN5.js";
export {
	showReport
};
