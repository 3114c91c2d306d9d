import {
	main
} from "./chunk-ZEDRK7SM.js";
export {
	main
};
