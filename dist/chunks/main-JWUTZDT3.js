import {main} from "./chunk-2KSZHLL6.js";
export {main};
