import {
	main
} from "./chunk-HNPNDMGS.js";
export {
	main
};
