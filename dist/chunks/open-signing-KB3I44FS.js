import {
	openSigning
} from "./chunk-5OQI4RN2.js";
export {
	openSigning
};
