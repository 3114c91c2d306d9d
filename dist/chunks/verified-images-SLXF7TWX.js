import {verifiedImages} from "./chunk-RH4WW2QH.js";
export {verifiedImages};
