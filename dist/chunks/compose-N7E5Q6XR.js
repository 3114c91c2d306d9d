import {composeArea, composeFiles} from "./chunk-Z466MWSV.js";
export {composeArea, composeFiles};
