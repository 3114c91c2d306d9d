import {
	main,
	mainWithin
} from "./chunk-QSBY2GS2.js";
export {
	main,
	mainWithin
};
