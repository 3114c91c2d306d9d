import {
	openSigning
} from "./chunk-NZDP5NIK.js";
export {
	openSigning
};
