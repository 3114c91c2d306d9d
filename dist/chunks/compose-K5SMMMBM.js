import {composeArea, composeFiles} from "./chunk-TP7L463F.js";
export {composeArea, composeFiles};
