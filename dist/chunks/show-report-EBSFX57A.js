import {showReport} from "./chunk-ELDSU2PF.js";
export {showReport};
