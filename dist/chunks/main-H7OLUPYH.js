import {main} from "./chunk-W4PWTQDS.js";
export {main};
