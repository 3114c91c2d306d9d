import {composeArea, composeFiles} from "./chunk-ENC7PKMH.js";
export {composeArea, composeFiles};
