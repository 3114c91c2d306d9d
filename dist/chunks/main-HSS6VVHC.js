import {main} from "./chunk-2O6BU5G7.js";
export {main};
