import {composeArea, composeFiles} from "./chunk-SKVMEWHG.js";
export {composeArea, composeFiles};
