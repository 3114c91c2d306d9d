import {
	main,
	mainWithin
} from "./chunk-CUFUL7L3.js";
export {
	main,
	mainWithin
};
