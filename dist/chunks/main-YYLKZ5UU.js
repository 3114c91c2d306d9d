import {main} from "./chunk-PXUA55W5.js";
export {main};
