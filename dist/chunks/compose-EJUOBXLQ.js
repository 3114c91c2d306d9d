import {composeArea, composeFiles} from "./chunk-CJWGFLOW.js";
export {composeArea, composeFiles};
