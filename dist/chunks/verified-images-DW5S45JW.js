import {verifiedImages} from "./chunk-STHWEPRS.js";
export {verifiedImages};
