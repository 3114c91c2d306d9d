import {composeArea, composeFiles} from "./chunk-4O4IQSFV.js";
export {composeArea, composeFiles};
