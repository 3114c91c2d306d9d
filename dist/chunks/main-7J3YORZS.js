import {main} from "./chunk-EJ3Z44HV.js";
export {main};
