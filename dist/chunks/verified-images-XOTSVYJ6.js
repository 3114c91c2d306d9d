import {verifiedImages} from "./chunk-NCZ3NKNK.js";
export {verifiedImages};
