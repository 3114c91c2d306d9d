import {
	main
} from "./chunk-7QZQFS6I.js";
export {
	main
};
