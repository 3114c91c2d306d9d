import {composeArea, composeFiles} from "./chunk-VJXRT4SP.js";
export {composeArea, composeFiles};
