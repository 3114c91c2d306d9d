import {composeArea, composeFiles} from "./chunk-46VR6CH6.js";
export {composeArea, composeFiles};
