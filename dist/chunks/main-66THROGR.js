import {
	main
} from "./chunk-CWBVJ3BS.js";
export {
	main
};
