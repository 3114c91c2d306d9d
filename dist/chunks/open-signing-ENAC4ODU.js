import {
	openSigning
} from "./chunk-5KVDTGKB.js";
export {
	openSigning
};
