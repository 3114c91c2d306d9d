import {readSbom} from "./chunk-PCCVL74B.js";
export {readSbom};
