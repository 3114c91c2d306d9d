import {verifiedImages} from "./chunk-DJQHATAY.js";
export {verifiedImages};
