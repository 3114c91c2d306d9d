import {
	main
} from "./chunk-NBHOG2BP.js";
export {
	main
};
