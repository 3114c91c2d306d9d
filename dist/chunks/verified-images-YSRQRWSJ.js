import {verifiedImages} from "./chunk-MR2BVYX6.js";
export {verifiedImages};
