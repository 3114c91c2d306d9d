import {
	composeArea,
	composeFiles
} from "./chunk-HJ6VIKJ3.js";
export {
	composeArea,
	composeFiles
};
