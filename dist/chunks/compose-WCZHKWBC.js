import {
	composeArea,
	composeFiles
} from "./chunk-N433BHCK.js";
export {
	composeArea,
	composeFiles
};
