import {
	main,
	mainWithin
} from "./chunk-N74PCA2P.js";
export {
	main,
	mainWithin
};
