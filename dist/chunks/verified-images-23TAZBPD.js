import {verifiedImages} from "./chunk-LSU3FIGX.js";
export {verifiedImages};
