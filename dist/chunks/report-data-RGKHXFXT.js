import {
	gatherReport
} from "./chunk-UH4CNWQ3.js";
export {
	gatherReport
};
