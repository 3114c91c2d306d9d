import {composeArea, composeFiles} from "./chunk-OPKLO7MI.js";
export {composeArea, composeFiles};
