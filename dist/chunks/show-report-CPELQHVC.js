import {
	showReport
} from "./chunk-5BN2HKVS.js";
export {
	showReport
};
