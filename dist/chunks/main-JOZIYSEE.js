import {
	main,
	mainWithin
} from "./chunk-PSZKTYL2.js";
export {
	main,
	mainWithin
};
