import {
	main
} from "./chunk-QFTF4HTC.js";
export {
	main
};
