import {
	openSigning
} from "./chunk-UMOQILZX.js";
export {
	openSigning
};
