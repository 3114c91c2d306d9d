import {
	openSigning
} from "./chunk-OWRCN4KA.js";
export {
	openSigning
};
