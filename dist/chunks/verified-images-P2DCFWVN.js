import {verifiedImages} from "./chunk-TWOOKSQC.js";
export {verifiedImages};
