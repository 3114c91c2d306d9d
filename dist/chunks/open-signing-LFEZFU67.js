import {
	openSigning
} from "./chunk-DTJN3DW5.js";
export {
	openSigning
};
