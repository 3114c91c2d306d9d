import {main} from "./chunk-NEKCMHVK.js";
export {main};
