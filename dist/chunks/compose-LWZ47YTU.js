import {composeArea, composeFiles} from "./chunk-IC5HUZLL.js";
export {composeArea, composeFiles};
