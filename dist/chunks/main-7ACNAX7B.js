import {
	main
} from "./chunk-V72EKP6G.js";
export {
	main
};
