import {
	main,
	mainWithin
} from "./chunk-SCZGAMST.js";
export {
	main,
	mainWithin
};
