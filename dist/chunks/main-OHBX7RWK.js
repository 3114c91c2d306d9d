import {main} from "./chunk-N4XID63E.js";
export {main};
