import {
	main,
	mainWithin
} from "./chunk-EXIZYAYK.js";
export {
	main,
	mainWithin
};
