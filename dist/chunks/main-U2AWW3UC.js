import {
	main
} from "./chunk-B3UKPOXN.js";
export {
	main
};
