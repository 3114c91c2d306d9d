import {composeArea, composeFiles} from "./chunk-BGDV4V3S.js";
export {composeArea, composeFiles};
