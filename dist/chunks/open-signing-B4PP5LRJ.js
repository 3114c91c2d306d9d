import {
	openSigning
} from "./chunk-OTNKAHBQ.js";
export {
	openSigning
};
