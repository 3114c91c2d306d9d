import {
	main,
	mainWithin
} from "./chunk-IJMF5LVZ.js";
export {
	main,
	mainWithin
};
