import {
	main,
	mainWithin
} from "./chunk-XHOQ7TDZ.js";
export {
	main,
	mainWithin
};
