import {main} from "./chunk-OHOEAPL5.js";
export {main};
