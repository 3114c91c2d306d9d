import {verifiedImages} from "./chunk-BK3GN5TR.js";
export {verifiedImages};
