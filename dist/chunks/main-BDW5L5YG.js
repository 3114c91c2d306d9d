import {
	main,
	mainWithin
} from "./chunk-HQWHPIPG.js";
export {
	main,
	mainWithin
};
