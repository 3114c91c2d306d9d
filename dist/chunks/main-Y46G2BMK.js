import {main} from "./chunk-3PNPOFPL.js";
export {main};
