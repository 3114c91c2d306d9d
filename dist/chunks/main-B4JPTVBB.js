import {main} from "./chunk-452B2MJB.js";
export {main};
