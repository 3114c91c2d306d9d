import {
	openSigning
} from "./chunk-UHYRX77U.js";
export {
	openSigning
};
