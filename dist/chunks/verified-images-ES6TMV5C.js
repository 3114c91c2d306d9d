import {verifiedImages} from "./chunk-P2KJYBIE.js";
export {verifiedImages};
