import {composeArea, composeFiles} from "./chunk-JHE4JBSC.js";
export {composeArea, composeFiles};
