import {composeArea, composeFiles} from "./chunk-PB2WG7F3.js";
export {composeArea, composeFiles};
