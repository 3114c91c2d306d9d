import {composeArea, composeFiles} from "./chunk-Z5VNFOZH.js";
export {composeArea, composeFiles};
