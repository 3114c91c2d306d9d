import {verifiedImages} from "./chunk-VKAOSPGR.js";
export {verifiedImages};
