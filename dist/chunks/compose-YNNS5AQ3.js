import {composeArea, composeFiles} from "./chunk-7CDXXPNB.js";
export {composeArea, composeFiles};
