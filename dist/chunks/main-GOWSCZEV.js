import {main} from "./chunk-BHBBHJES.js";
export {main};
