import {composeArea, composeFiles} from "./chunk-H2HL74KI.js";
export {composeArea, composeFiles};
