import {
	main,
	mainWithin
} from "./chunk-C552FNFN.js";
export {
	main,
	mainWithin
};
