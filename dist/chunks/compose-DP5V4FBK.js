import {composeArea, composeFiles} from "./chunk-EXXYMFDS.js";
export {composeArea, composeFiles};
