import {
	main
} from "./chunk-YO2OVXOA.js";
export {
	main
};
