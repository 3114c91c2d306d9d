import {
	main
} from "./chunk-7KSSVBBS.js";
export {
	main
};
