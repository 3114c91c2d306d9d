import {
	openSigning
} from "./chunk-A5PK2LBA.js";
export {
	openSigning
};
