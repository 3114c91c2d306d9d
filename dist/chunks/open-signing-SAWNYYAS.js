import {
	openSigning
} from "./chunk-QT5HPOTP.js";
export {
	openSigning
};
