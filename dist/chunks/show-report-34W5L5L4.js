import {showReport} from "./chunk-RH33IPRS.js";
export {showReport};
