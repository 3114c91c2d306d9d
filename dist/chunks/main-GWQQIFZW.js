import {
	main
} from "./chunk-GUNMSMTA.js";
export {
	main
};
