import {
	main,
	mainWithin
} from "./chunk-TYY32H6U.js";
export {
	main,
	mainWithin
};
