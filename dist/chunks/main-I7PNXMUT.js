import {main} from "./chunk-VNNKYO35.js";
export {main};
