import {main} from "./chunk-KCOR2VSA.js";
export {main};
