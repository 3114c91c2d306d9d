import {readSbom} from "./chunk-D7OW2P2V.js";
export {readSbom};
