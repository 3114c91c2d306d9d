import {
	main
} from "./chunk-GZTEV2ED.js";
export {
	main
};
