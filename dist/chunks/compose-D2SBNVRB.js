import {composeArea, composeFiles} from "./chunk-R67RUR3M.js";
export {composeArea, composeFiles};
