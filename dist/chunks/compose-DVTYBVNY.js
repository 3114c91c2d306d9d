import {composeArea, composeFiles} from "./chunk-4PEAJRXT.js";
export {composeArea, composeFiles};
