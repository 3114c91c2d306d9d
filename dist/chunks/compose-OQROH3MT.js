import {
	composeArea,
	composeFiles
} from "./chunk-Y3WHWQEA.js";
export {
	composeArea,
	composeFiles
};
