import {verifiedImages} from "./chunk-F5PH4FNN.js";
export {verifiedImages};
