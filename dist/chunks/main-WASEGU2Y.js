import {
	main
} from "./chunk-474AWSLS.js";
export {
	main
};
