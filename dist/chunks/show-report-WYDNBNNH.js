import {showReport} from "./chunk-SMOLXAPC.js";
export {showReport};
