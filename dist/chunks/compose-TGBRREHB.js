import {
	composeArea,
	composeFiles
} from "./chunk-IPI5ETYT.js";
export {
	composeArea,
	composeFiles
};
