import {composeArea, composeFiles} from "./chunk-IW3NMVYC.js";
export {composeArea, composeFiles};
