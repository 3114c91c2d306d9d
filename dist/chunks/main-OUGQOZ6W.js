import {main} from "./chunk-ATEI563T.js";
export {main};
