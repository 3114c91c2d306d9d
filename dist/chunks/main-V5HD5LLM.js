import {
	main,
	mainWithin
} from "./chunk-NRQSKVXN.js";
export {
	main,
	mainWithin
};
